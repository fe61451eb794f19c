-- Findings and sums of a district stay from run to run while nothing they are made of has changed.
-- Those of older programs do not tell, and are made anew once.

create table kept_figures (
  district varchar not null,
  fingerprint varchar(64) not null
);

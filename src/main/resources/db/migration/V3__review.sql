-- What a reviewing office needs beside a finding: proof, whose trouble it is, what was decided.

alter table finding add column evidence varchar default '' not null;
alter table finding add column origin varchar(16) default 'UNCLEAR' not null;
alter table finding add column origin_reason varchar default '' not null;
alter table finding add column decision varchar(16);
alter table finding add column decision_note varchar;

-- The day of the run that first saw the file with these bytes; null for what was already there when
-- the job first looked. "looked" is the day of the run before it, which did not see it.
alter table ledger add column received date;
alter table ledger add column looked date;

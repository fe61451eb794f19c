-- Whose figures are in a sum, so that two years can be told to be of the same agencies.
alter table rollup add column members varchar(36) default '' not null;

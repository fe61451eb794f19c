-- How each run ended and what it found, for those who look after the job. Null where a run was
-- killed before it could tell, and for runs of older programs.

alter table run add column started timestamp with time zone;
alter table run add column ended timestamp with time zone;
alter table run add column result varchar(16);
alter table run add column files_new bigint;
alter table run add column files_again bigint;
alter table run add column files_gone bigint;
alter table run add column files_unchanged bigint;
alter table run add column files_rejected bigint;
alter table run add column facts bigint;
alter table run add column errors bigint;
alter table run add column warnings bigint;
alter table run add column notes bigint;

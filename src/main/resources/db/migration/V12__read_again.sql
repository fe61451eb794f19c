-- Files that were read once more though they are the same; until now they were counted with the
-- changed ones.

alter table run add column files_reread bigint;

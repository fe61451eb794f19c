-- The size of a report itself. "bytes" is what the folder lists: of an archive, where the report
-- lies in one. Members of archives get theirs when they are read again, which a new program sees to.

alter table ledger add column content_bytes bigint default 0 not null;

update ledger set content_bytes = bytes;

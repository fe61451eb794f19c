-- An edition is known by a digest of each thing it was made of, so that it can be told why there
-- is a new one.
alter table edition alter column fingerprint set data type varchar(1000);

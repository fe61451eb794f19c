-- Where slices wait for a worker in an office without a broker: the table and sequence as Spring
-- Integration's channels have them.

create sequence slice_message_seq;

create table slice_channel_message (
  message_id char(36) not null,
  group_key char(36) not null,
  created_date bigint not null,
  message_priority bigint,
  message_sequence bigint default nextval('slice_message_seq') not null,
  message_content json,
  region varchar(100) not null,
  constraint slice_channel_message_pk
    primary key (region, group_key, created_date, message_sequence)
);

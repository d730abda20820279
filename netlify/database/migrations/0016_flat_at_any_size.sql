-- However much is past, each statement finds what it asks for by an index (decision 0051; tests/statements/ reads every plan).

-- What came in since a month, and what is forgotten first.
create index booking_created_at on booking (created_at);
create index callback_created_at on callback (created_at);
create index mail_created_at on mail (created_at);

-- What is over, and is forgotten the next night.
create index callback_over on callback (created_at) where state in ('done', 'not-reached');
-- Of whom something is still kept although they took it back.
create index callback_withdrawn_person on callback (ended_at) where state = 'withdrawn' and personal is not null;
-- What waits, was given up or refused: few, beside all that was sent.
create index mail_not_sent on mail (created_at) where state <> 'sent';

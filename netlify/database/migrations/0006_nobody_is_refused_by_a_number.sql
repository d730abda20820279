-- No booking is refused because of the number or the address in it: they are claims, and an answer that depends on them
-- tells who is known here. Bookings of one person are counted for staff alone, and need no seat. The columns of the seats
-- go with a later migration: functions of the deploy before this one may still write them.
drop index booking_phone;
drop index booking_email;
create index booking_phone on booking (phone_fingerprint) where phone_fingerprint is not null;
create index booking_email on booking (email_fingerprint) where email_fingerprint is not null;

-- What an inbound message says of the message of ours that it speaks of, so that it can be matched later without being
-- read again each time. The awaited keys are set only while nothing of ours has them.
ALTER TABLE inbound_message ADD COLUMN local_id VARCHAR(300);
ALTER TABLE inbound_message ADD COLUMN awaited_message_id VARCHAR(36);
ALTER TABLE inbound_message ADD COLUMN awaited_consultation VARCHAR(255);

DROP INDEX inbound_message_by_state;
CREATE INDEX inbound_message_by_state ON inbound_message (state, id);
CREATE INDEX inbound_message_by_awaited_message ON inbound_message (awaited_message_id);
CREATE INDEX inbound_message_by_awaited_consultation ON inbound_message (awaited_consultation);
CREATE INDEX inbound_message_by_link ON inbound_message (linked_message_id);
CREATE INDEX inbound_message_by_document ON inbound_message (document_id);
CREATE INDEX inbound_message_by_content ON inbound_message (content_id);
CREATE INDEX version_chain_by_consultation ON version_chain (consultation_id);
CREATE INDEX envelope_by_local_id ON envelope (local_id);

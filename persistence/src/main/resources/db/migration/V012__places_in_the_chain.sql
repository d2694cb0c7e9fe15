-- Each document has a place in its chain, each change and each answer one in its document. Ids tell no order, since every
-- node takes them in blocks of its own.

ALTER TABLE document ADD COLUMN place INTEGER;
ALTER TABLE version_chain ADD COLUMN last_place INTEGER;
ALTER TABLE status_change ADD COLUMN place INTEGER;
ALTER TABLE document ADD COLUMN changes INTEGER;
ALTER TABLE acknowledgement ADD COLUMN place INTEGER;

UPDATE document SET place = (SELECT COUNT(*) FROM document o WHERE o.chain_id = document.chain_id
    AND (o.received_at < document.received_at OR o.received_at = document.received_at AND o.id <= document.id));
UPDATE version_chain SET last_place = (SELECT COUNT(*) FROM document d WHERE d.chain_id = version_chain.id);
UPDATE status_change SET place = (SELECT COUNT(*) FROM status_change o WHERE o.document_id = status_change.document_id
    AND (o.changed_at < status_change.changed_at OR o.changed_at = status_change.changed_at AND o.id <= status_change.id));
UPDATE document SET changes = (SELECT COUNT(*) FROM status_change c WHERE c.document_id = document.id);
UPDATE acknowledgement SET place = (SELECT COUNT(*) FROM acknowledgement o
    WHERE o.document_id = acknowledgement.document_id AND (o.received_at < acknowledgement.received_at
        OR o.received_at = acknowledgement.received_at AND o.id <= acknowledgement.id));

ALTER TABLE document ALTER COLUMN place SET NOT NULL;
ALTER TABLE version_chain ALTER COLUMN last_place SET NOT NULL;
ALTER TABLE status_change ALTER COLUMN place SET NOT NULL;
ALTER TABLE document ALTER COLUMN changes SET NOT NULL;
ALTER TABLE acknowledgement ALTER COLUMN place SET NOT NULL;
ALTER TABLE document ADD CONSTRAINT document_of_chain UNIQUE (chain_id, place);
ALTER TABLE status_change ADD CONSTRAINT status_change_of_document UNIQUE (document_id, place);
ALTER TABLE acknowledgement ADD CONSTRAINT acknowledgement_of_document UNIQUE (document_id, place);

DROP INDEX document_by_place;
DROP INDEX document_by_receipt;
CREATE INDEX document_by_receipt ON document (received_at DESC, id DESC);

-- What came before a document follows from its place. The index of the column goes with it.
ALTER TABLE document DROP COLUMN predecessor_id;

-- Of what was tried before this, nobody has written down whether it may have arrived: it is taken for possible.
ALTER TABLE send_attempt ADD COLUMN may_have_arrived BOOLEAN;
UPDATE send_attempt SET may_have_arrived = TRUE;
ALTER TABLE send_attempt ALTER COLUMN may_have_arrived SET NOT NULL;

-- A refusal that a later good answer outweighs: a duplicate, or a code that ITK3 does not name.
ALTER TABLE acknowledgement ADD COLUMN outweighable BOOLEAN;
UPDATE acknowledgement SET outweighable = (code IN ('20007', '20008'));
ALTER TABLE acknowledgement ALTER COLUMN outweighable SET NOT NULL;

-- A consultation is deleted at its source as a whole.
ALTER TABLE version_chain ADD COLUMN deleted_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE version_chain ADD COLUMN told_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE version_chain ADD COLUMN told_by VARCHAR(100);
ALTER TABLE version_chain ADD COLUMN told_reason VARCHAR(2000);
UPDATE version_chain SET
    deleted_at = (SELECT r.deleted_at FROM recipient r JOIN document d ON d.id = r.document_id
        WHERE d.chain_id = version_chain.id AND r.deleted_at IS NOT NULL ORDER BY d.place DESC FETCH FIRST 1 ROW ONLY),
    told_at = (SELECT r.told_at FROM recipient r JOIN document d ON d.id = r.document_id
        WHERE d.chain_id = version_chain.id AND r.deleted_at IS NOT NULL ORDER BY d.place DESC FETCH FIRST 1 ROW ONLY),
    told_by = (SELECT r.told_by FROM recipient r JOIN document d ON d.id = r.document_id
        WHERE d.chain_id = version_chain.id AND r.deleted_at IS NOT NULL ORDER BY d.place DESC FETCH FIRST 1 ROW ONLY),
    told_reason = (SELECT r.told_reason FROM recipient r JOIN document d ON d.id = r.document_id
        WHERE d.chain_id = version_chain.id AND r.deleted_at IS NOT NULL ORDER BY d.place DESC FETCH FIRST 1 ROW ONLY);
-- What was given in again afterwards is not deleted any more.
UPDATE version_chain SET deleted_at = NULL, told_at = NULL, told_by = NULL, told_reason = NULL
    WHERE EXISTS (SELECT 1 FROM document n WHERE n.chain_id = version_chain.id AND n.resend_of_id IS NULL
        AND n.received_at > version_chain.deleted_at);
CREATE INDEX version_chain_by_deletion ON version_chain (deleted_at);
ALTER TABLE recipient DROP COLUMN deleted_at;
ALTER TABLE recipient DROP COLUMN told_at;
ALTER TABLE recipient DROP COLUMN told_by;
ALTER TABLE recipient DROP COLUMN told_reason;

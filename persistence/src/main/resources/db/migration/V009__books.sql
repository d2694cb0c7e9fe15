-- What the reconciliation report counts by, what the source systems expect, and what retention may remove.

ALTER TABLE document ADD COLUMN received_on DATE;
ALTER TABLE document ADD COLUMN organisation_code VARCHAR(20);
ALTER TABLE document ADD COLUMN status_since TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE document ADD COLUMN contents_removed_at TIMESTAMP(6) WITH TIME ZONE;

-- By way of the text, since the databases disagree on the day of a time with a zone.
UPDATE document SET
    received_on = CAST(SUBSTRING(CAST(received_at AT TIME ZONE 'Europe/London' AS VARCHAR(40)), 1, 10) AS DATE),
    status_since = COALESCE(
        (SELECT MAX(c.changed_at) FROM status_change c WHERE c.document_id = document.id), received_at);

ALTER TABLE document ALTER COLUMN received_on SET NOT NULL;
ALTER TABLE document ALTER COLUMN status_since SET NOT NULL;

CREATE INDEX document_by_day ON document (received_on, chain_id);
CREATE INDEX document_by_place ON document (chain_id, version_number, id);
CREATE INDEX document_by_end ON document (status, status_since);
CREATE INDEX document_by_replaced ON document (replaced_document_id);

CREATE SEQUENCE expected_consultation_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE expected_count_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE purged_document_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE expected_consultation (
    id BIGINT PRIMARY KEY,
    account VARCHAR(100) NOT NULL,
    consultation_id VARCHAR(255) NOT NULL,
    finalised_on DATE NOT NULL,
    stated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT expected_consultation_of_account UNIQUE (account, consultation_id)
);
CREATE INDEX expected_consultation_by_day ON expected_consultation (finalised_on);

CREATE TABLE expected_count (
    id BIGINT PRIMARY KEY,
    account VARCHAR(100) NOT NULL,
    finalised_on DATE NOT NULL,
    amount INTEGER NOT NULL,
    stated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT expected_count_of_day UNIQUE (account, finalised_on)
);

CREATE TABLE legal_hold (
    chain_id BIGINT PRIMARY KEY REFERENCES version_chain (id),
    held_since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    held_by VARCHAR(100) NOT NULL,
    reason VARCHAR(2000) NOT NULL
);

-- References only: nothing here tells who the patient was.
CREATE TABLE purged_document (
    id BIGINT PRIMARY KEY,
    document VARCHAR(36) NOT NULL,
    purged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    part VARCHAR(20) NOT NULL CHECK (part IN ('CONTENTS', 'METADATA')),
    status VARCHAR(20) NOT NULL,
    account VARCHAR(100) NOT NULL,
    received_on DATE NOT NULL,
    began_consultation BOOLEAN NOT NULL
);
CREATE INDEX purged_document_by_day ON purged_document (received_on, part);
CREATE INDEX purged_document_by_document ON purged_document (document);

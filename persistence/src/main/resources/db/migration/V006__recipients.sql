-- Who gets a document: what PDS said, which practice answered, who told it of a deletion.
CREATE TABLE recipient (
    document_id BIGINT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    lock_version INTEGER NOT NULL,
    request_id VARCHAR(36) NOT NULL,
    enquiries INTEGER NOT NULL,
    traced_at TIMESTAMP(6) WITH TIME ZONE,
    practice VARCHAR(100),
    surname VARCHAR(255),
    current_number VARCHAR(10),
    record_version VARCHAR(50),
    findings VARCHAR(1000),
    answered_by VARCHAR(100),
    seen_at TIMESTAMP(6) WITH TIME ZONE,
    deleted_at TIMESTAMP(6) WITH TIME ZONE,
    told_at TIMESTAMP(6) WITH TIME ZONE,
    told_by VARCHAR(100),
    told_reason VARCHAR(2000)
);
CREATE INDEX recipient_by_practice ON recipient (practice);
CREATE INDEX recipient_by_answer ON recipient (answered_by);

-- Practices as the directories describe them.
CREATE TABLE practice (
    ods_code VARCHAR(100) PRIMARY KEY,
    name VARCHAR(500),
    address VARCHAR(2000),
    telephone VARCHAR(100),
    closed BOOLEAN NOT NULL,
    asid VARCHAR(100),
    fetched_at TIMESTAMP(6) WITH TIME ZONE
);

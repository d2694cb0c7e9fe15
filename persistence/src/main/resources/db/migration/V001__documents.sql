-- Written for H2 and PostgreSQL alike. Sequences step by 50, as EclipseLink takes ids in blocks of that size.

CREATE SEQUENCE version_chain_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE document_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE status_change_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE acknowledgement_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE send_attempt_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE content_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE inbound_message_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE audit_entry_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE job_run_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE version_chain (
    id BIGINT PRIMARY KEY,
    account VARCHAR(100) NOT NULL,
    consultation_id VARCHAR(255) NOT NULL,
    nhs_number VARCHAR(10) NOT NULL,
    CONSTRAINT version_chain_of_consultation UNIQUE (account, consultation_id)
);

CREATE TABLE document (
    id BIGINT PRIMARY KEY,
    lock_version INTEGER NOT NULL,
    reference VARCHAR(36) NOT NULL UNIQUE,
    chain_id BIGINT NOT NULL REFERENCES version_chain (id),
    version_number INTEGER NOT NULL,
    account VARCHAR(100) NOT NULL,
    consultation VARCHAR NOT NULL,
    nhs_number VARCHAR(10) NOT NULL,
    patient_family VARCHAR(255) NOT NULL,
    patient_given VARCHAR(1000) NOT NULL,
    patient_birth_date DATE NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    first_received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    idempotency_key VARCHAR(255),
    content_digest VARCHAR(64) NOT NULL,
    status VARCHAR(20) NOT NULL CHECK (status IN ('WAITING', 'QUEUED', 'SENDING', 'DEFERRED', 'SENT', 'DELIVERED',
        'ACCEPTED', 'REJECTED', 'UNDELIVERED', 'FAILED', 'ON_HOLD', 'CANCELLED', 'SUPERSEDED', 'VOID',
        'SENT_ANOTHER_WAY', 'NOT_SENT')),
    status_reason VARCHAR(2000),
    status_code VARCHAR(50),
    send_after TIMESTAMP(6) WITH TIME ZONE,
    attempts INTEGER NOT NULL,
    claimed_by VARCHAR(36),
    next_attempt_at TIMESTAMP(6) WITH TIME ZONE,
    message_id VARCHAR(36),
    composition_id VARCHAR(36),
    workflow_id VARCHAR(100),
    mesh_message_id VARCHAR(100),
    sent_at TIMESTAMP(6) WITH TIME ZONE,
    predecessor_id BIGINT REFERENCES document (id),
    replaced_document_id BIGINT REFERENCES document (id),
    resend_of_id BIGINT REFERENCES document (id),
    CONSTRAINT document_of_key UNIQUE (account, idempotency_key)
);
CREATE INDEX document_by_status ON document (status, next_attempt_at, send_after);
CREATE INDEX document_by_chain ON document (chain_id);
CREATE INDEX document_by_message ON document (message_id);
CREATE INDEX document_by_nhs_number ON document (nhs_number);
CREATE INDEX document_by_receipt ON document (received_at);
CREATE INDEX document_by_predecessor ON document (predecessor_id);
CREATE INDEX document_by_original ON document (resend_of_id);

CREATE TABLE status_change (
    id BIGINT PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES document (id),
    status VARCHAR(20) NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    reason VARCHAR(2000)
);
CREATE INDEX status_change_by_document ON status_change (document_id);

CREATE TABLE acknowledgement (
    id BIGINT PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES document (id),
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('INFRASTRUCTURE', 'BUSINESS')),
    code VARCHAR(50) NOT NULL,
    display VARCHAR(500),
    positive BOOLEAN NOT NULL,
    diagnostics VARCHAR(2000),
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    effect VARCHAR(20) NOT NULL CHECK (effect IN ('APPLIED', 'REPEATED', 'OUT_OF_TURN', 'PROVES_FIRST_COPY'))
);
CREATE INDEX acknowledgement_by_document ON acknowledgement (document_id);
CREATE INDEX acknowledgement_by_code ON acknowledgement (code);

CREATE TABLE send_attempt (
    id BIGINT PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES document (id),
    attempt_number INTEGER NOT NULL,
    node VARCHAR(255) NOT NULL,
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    outcome VARCHAR(2000),
    mesh_message_id VARCHAR(100),
    CONSTRAINT send_attempt_of_document UNIQUE (document_id, attempt_number)
);
CREATE INDEX send_attempt_by_mesh_id ON send_attempt (mesh_message_id);

CREATE TABLE envelope (
    document_id BIGINT PRIMARY KEY REFERENCES document (id),
    xml VARCHAR NOT NULL,
    mesh_to VARCHAR(100) NOT NULL,
    subject VARCHAR(500) NOT NULL,
    local_id VARCHAR(300) NOT NULL
);

CREATE TABLE content (
    id BIGINT PRIMARY KEY,
    document_id BIGINT REFERENCES document (id),
    role VARCHAR(20) NOT NULL CHECK (role IN ('REPORT', 'ATTACHMENT', 'INBOUND')),
    place INTEGER NOT NULL,
    content_type VARCHAR(255) NOT NULL,
    title VARCHAR(255),
    size_in_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64),
    staged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX content_by_document ON content (document_id);

CREATE TABLE content_chunk (
    content_id BIGINT NOT NULL REFERENCES content (id),
    chunk_number INTEGER NOT NULL,
    bytes ${bytes} NOT NULL,
    PRIMARY KEY (content_id, chunk_number)
);

CREATE TABLE inbound_message (
    id BIGINT PRIMARY KEY,
    mesh_message_id VARCHAR(100) NOT NULL UNIQUE,
    report BOOLEAN NOT NULL,
    from_mailbox VARCHAR(100),
    workflow_id VARCHAR(300),
    linked_message_id VARCHAR(100),
    status_code VARCHAR(50),
    status_description VARCHAR(500),
    content_id BIGINT REFERENCES content (id),
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state VARCHAR(20) NOT NULL CHECK (state IN ('STORED', 'MATCHED', 'UNMATCHED')),
    reason VARCHAR(500),
    document_id BIGINT REFERENCES document (id)
);
CREATE INDEX inbound_message_by_state ON inbound_message (state);

CREATE TABLE account (
    username VARCHAR(100) PRIMARY KEY,
    password_hash VARCHAR(500) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE account_role (
    username VARCHAR(100) NOT NULL REFERENCES account (username),
    role_name VARCHAR(20) NOT NULL CHECK (role_name IN ('SENDER', 'VIEWER', 'CLERK', 'OPERATOR', 'AUDITOR',
        'ADMINISTRATOR')),
    PRIMARY KEY (username, role_name)
);

CREATE TABLE audit_entry (
    id BIGINT PRIMARY KEY,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    account VARCHAR(100) NOT NULL,
    action VARCHAR(50) NOT NULL,
    document VARCHAR(36),
    reason VARCHAR(2000)
);
CREATE INDEX audit_entry_by_document ON audit_entry (document);

CREATE TABLE node (
    id VARCHAR(36) PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    process_id BIGINT NOT NULL,
    process_started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    alive_until TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE job_run (
    id BIGINT PRIMARY KEY,
    job VARCHAR(50) NOT NULL,
    node_id VARCHAR(36) NOT NULL,
    node VARCHAR(255) NOT NULL,
    started_by VARCHAR(100) NOT NULL,
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    status VARCHAR(20) NOT NULL CHECK (status IN ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'))
);
CREATE INDEX job_run_by_job ON job_run (job, id);

CREATE TABLE job_lock (
    name VARCHAR(300) PRIMARY KEY,
    run_id BIGINT REFERENCES job_run (id)
);

-- Jobs that run once in the cluster; those that run on each node make their own rows.
INSERT INTO job_lock (name) VALUES ('collect-acknowledgements'), ('reconcile-documents'), ('purge-documents');

CREATE TABLE job_count (
    run_id BIGINT NOT NULL REFERENCES job_run (id),
    count_name VARCHAR(50) NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (run_id, count_name)
);

CREATE TABLE job_fault (
    run_id BIGINT NOT NULL REFERENCES job_run (id),
    place INTEGER NOT NULL,
    document VARCHAR(36),
    reason VARCHAR(2000) NOT NULL,
    PRIMARY KEY (run_id, place)
);

-- What a person has to be told of.

CREATE SEQUENCE incident_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE incident_document_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE outgoing_mail_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE incident (
    id BIGINT PRIMARY KEY,
    cause VARCHAR(30) NOT NULL CHECK (cause IN ('NOT_ARRIVED', 'NOT_ACKNOWLEDGED', 'MESH_UNREACHABLE', 'QUEUE_STUCK',
        'CERTIFICATE_ENDING')),
    -- Null once it is closed: a cause has one open incident at most, whichever node is quicker.
    open_cause VARCHAR(30) UNIQUE,
    state VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    current_count BIGINT NOT NULL,
    total_count BIGINT NOT NULL,
    detail VARCHAR(1000)
);
CREATE INDEX incident_by_opening ON incident (state, opened_at);

CREATE TABLE incident_document (
    id BIGINT PRIMARY KEY,
    incident_id BIGINT NOT NULL REFERENCES incident (id),
    document VARCHAR(36) NOT NULL,
    gathered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT incident_document_once UNIQUE (incident_id, document)
);
CREATE INDEX incident_document_by_document ON incident_document (document);

CREATE TABLE incident_digest (
    digest_day DATE PRIMARY KEY,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE mesh_contact (
    id INTEGER PRIMARY KEY,
    reached_at TIMESTAMP(6) WITH TIME ZONE,
    failing_since TIMESTAMP(6) WITH TIME ZONE,
    failure VARCHAR(500)
);
INSERT INTO mesh_contact (id) VALUES (1);

CREATE TABLE outgoing_mail (
    id BIGINT PRIMARY KEY,
    reference VARCHAR(36) NOT NULL UNIQUE,
    subject VARCHAR(300) NOT NULL,
    body VARCHAR(20000) NOT NULL,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    next_attempt_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attempts INTEGER NOT NULL,
    taken_at TIMESTAMP(6) WITH TIME ZONE,
    fault VARCHAR(500)
);
CREATE INDEX outgoing_mail_by_attempt ON outgoing_mail (taken_at, next_attempt_at);

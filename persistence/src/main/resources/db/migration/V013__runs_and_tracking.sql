-- Faults of a run are rows of their own, of which the run knows only how many there are.
ALTER TABLE job_run ADD COLUMN fault_count INTEGER DEFAULT 0 NOT NULL;
UPDATE job_run SET fault_count = (SELECT COUNT(*) FROM job_fault f WHERE f.run_id = job_run.id);

-- Nodes take ids in blocks: only the time tells which run came first.
DROP INDEX job_run_by_job;
CREATE INDEX job_run_by_start ON job_run (job, started_at);
CREATE INDEX job_run_by_status ON job_run (status);
CREATE INDEX job_run_by_end ON job_run (ended_at);

-- What MESH says of a document whose practice is silent, and when it was asked.
CREATE TABLE mesh_tracking (
    document_id BIGINT PRIMARY KEY REFERENCES document (id),
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    status VARCHAR(20) CHECK (status IN ('NOT_COLLECTED', 'COLLECTED', 'UNDELIVERABLE', 'UNKNOWN')),
    status_at TIMESTAMP(6) WITH TIME ZONE
);

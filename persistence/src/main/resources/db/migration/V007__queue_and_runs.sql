-- The queue is taken in this order, the first row that no other transaction holds.
CREATE INDEX document_by_queue ON document (status, id);

-- The operator who stopped a run, for its node to see.
ALTER TABLE job_run ADD COLUMN stop_asked_by VARCHAR(100);

-- What the advice on a fault is found by.
ALTER TABLE job_fault ADD COLUMN code VARCHAR(50);

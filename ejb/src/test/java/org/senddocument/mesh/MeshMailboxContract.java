package org.senddocument.mesh;

/** What every mailbox promises, real or not: each implementation has a test that implements this. */
public interface MeshMailboxContract extends SendingContract, CollectingContract, MishapContract {}

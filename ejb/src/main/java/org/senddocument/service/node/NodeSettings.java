package org.senddocument.service.node;

import java.time.Duration;

/**
 * @param name tells the nodes of a cluster apart; a restart keeps it
 * @param lease after how long a silence another node takes over
 */
public record NodeSettings(String name, Duration lease) {}

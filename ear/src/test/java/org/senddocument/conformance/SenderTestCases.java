package org.senddocument.conformance;

/**
 * The 13 cases by which GP Connect assures a sender, from the clinical system to the practice and back; what a person
 * sees is looked at in a browser, where there is one, after everything else.
 */
public interface SenderTestCases extends SendingCases, ConfidentialCases, AnswerCases, ChangeCases {}

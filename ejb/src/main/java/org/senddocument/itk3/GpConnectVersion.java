package org.senddocument.itk3;

import java.util.Arrays;
import java.util.Optional;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Consultation;

/** The two living generations of GP Connect Send Document, and all in which they differ. */
public enum GpConnectVersion {
    /** 2.0.2 public beta: any type of document; a confidential one is never sent. */
    V2_0("2.0", "GPCONNECT_SEND_DOCUMENT", "None", SummaryPattern.V2_SUBJECT, SummaryPattern.V2_NARRATIVE),
    /** 1.3 to 1.5.1: consultation reports; a confidential one says less. */
    V1_5("1.5", "GPFED_CONSULT_REPORT", "SendDocument-ConsultationReport", SummaryPattern.V1, SummaryPattern.V1);

    private static final String REPORT_TITLE = "Consultation report";
    private static final Coding REPORT_TYPE =
            new Coding(ToolkitUris.SNOMED_CT, "371531000", "Report of clinical encounter");

    private final String number;
    private final String workflowId;
    private final String localExtension;
    private final SummaryPattern subjectPattern;
    private final SummaryPattern narrativePattern;

    GpConnectVersion(
            String number,
            String workflowId,
            String localExtension,
            SummaryPattern subjectPattern,
            SummaryPattern narrativePattern) {
        this.number = number;
        this.workflowId = workflowId;
        this.localExtension = localExtension;
        this.subjectPattern = subjectPattern;
        this.narrativePattern = narrativePattern;
    }

    /** By its configured number, {@code 2.0} or {@code 1.5}; empty for any other. */
    public static Optional<GpConnectVersion> of(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    /** MESH's workflow of the messages (GPCM-SD-057). */
    public String workflowId() {
        return workflowId;
    }

    /** MESH's workflow of the replies (GPCM-SD-058). */
    public String ackWorkflowId() {
        return workflowId + "_ACK";
    }

    /** Whether a message must name a practitioner (GPCM-SD-107; 2.0: only where known). */
    public boolean requiresPractitioner() {
        return this == V1_5;
    }

    /** Whether a consultation that the patient asked not to share is sent at all. */
    public boolean sendsConfidential() {
        return this == V1_5;
    }

    /** Of the message: fixed in 1.5 (GPCM-SD-118), else as given, else the name of the document's type. */
    public String title(Consultation consultation) {
        if (this == V1_5) {
            return REPORT_TITLE;
        }
        if (XmlText.orNull(consultation.title()) != null) {
            return consultation.title();
        }
        Coding type = documentType(consultation);
        return REPORT_TYPE.code().equals(type.code()) || XmlText.orNull(type.display()) == null
                ? REPORT_TITLE
                : type.display();
    }

    /** Fixed in 1.5 (GPCM-SD-115). Receivers know the kind of a document by it. */
    Coding documentType(Consultation consultation) {
        return this == V1_5 || consultation.documentType() == null ? REPORT_TYPE : consultation.documentType();
    }

    /** Fixed in 1.5 (GPCM-SD-039). */
    RecipientType recipientType(Consultation consultation) {
        return this == V1_5 || consultation.recipientType() == null
                ? RecipientType.FA
                : RecipientType.valueOf(consultation.recipientType());
    }

    /** Whether the message is marked R and says nothing of the place (GPCM-SD-117, -119); receivers of 2.0 refuse R. */
    boolean restricts(Consultation consultation) {
        return this == V1_5 && consultation.confidential();
    }

    String localExtension() {
        return localExtension;
    }

    SummaryPattern subjectPattern() {
        return subjectPattern;
    }

    SummaryPattern narrativePattern() {
        return narrativePattern;
    }
}

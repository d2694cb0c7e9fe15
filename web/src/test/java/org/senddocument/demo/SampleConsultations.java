package org.senddocument.demo;

import java.util.List;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;

/** Consultations with every kind of end. */
final class SampleConsultations {

    private final World world;

    SampleConsultations(World world) {
        this.world = world;
    }

    /** Sent first and alone: MESH is busy when it comes. */
    SampleConsultation deferred() {
        TestPatient patient = world.patient("Delay", "Doris", Behaviour.ACCEPT);
        return SampleConsultation.ending(
                "ACCEPTED", "MESH is busy, then accepted", name(patient), supplied(patient, "Ankle sprain, right."));
    }

    /** The first version of a consultation that is corrected after it was sent. */
    SampleConsultation firstVersion(TestPatient patient, String consultation) {
        return SampleConsultation.ending(
                "ACCEPTED",
                "Sent, then corrected",
                name(patient),
                SampleConsultation.supplied(
                        Metadata.of(patient).consultation(consultation), SamplePdfs.pages(1, "Dose 5 mg.")));
    }

    SampleConsultation secondVersion(TestPatient patient, String consultation) {
        return SampleConsultation.ending(
                "ACCEPTED",
                "Version 2 replaces version 1",
                name(patient),
                SampleConsultation.supplied(
                        Metadata.of(patient).consultation(consultation), SamplePdfs.pages(1, "Dose 10 mg.")));
    }

    List<SampleConsultation> others() {
        TestPatient supplied = world.patient("Example", "Alma", Behaviour.ACCEPT);
        TestPatient rendered = world.patient("Notewell", "Bruno", Behaviour.ACCEPT);
        TestPatient moved = world.patient("Moveaway", "Carla", Behaviour.NO_LONGER_HERE);
        TestPatient unknown = world.patient("Nowhere", "Edgar", Behaviour.NOT_KNOWN);
        TestPatient invalid = world.patient("Strict", "Freya", Behaviour.negativeInfrastructure("20009"));
        TestPatient silent = world.patient("Quiet", "Gregor", Behaviour.SILENT);
        TestPatient left = world.patient("Leftover", "Hilda", Behaviour.NOT_COLLECTED);
        TestPatient here = world.patient("Homely", "Ivor", Behaviour.ACCEPT);
        TestPatient stranger = world.stranger();
        return List.of(
                SampleConsultation.ending(
                        "ACCEPTED", "PDF supplied, accepted", name(supplied), supplied(supplied, "Cough for 5 days.")),
                SampleConsultation.ending(
                        "ACCEPTED", "PDF rendered from notes, accepted", name(rendered), noted(rendered)),
                SampleConsultation.ending(
                        "REJECTED",
                        "No longer at the practice",
                        name(moved),
                        supplied(moved, "Blood pressure 120/80.")),
                SampleConsultation.ending(
                        "REJECTED", "Not known at the practice", name(unknown), supplied(unknown, "Wound dressed.")),
                SampleConsultation.ending(
                        "REJECTED", "Rejected as invalid", name(invalid), supplied(invalid, "Ears syringed.")),
                SampleConsultation.ending(
                        "UNDELIVERED",
                        "Details the NHS does not know",
                        name(stranger),
                        supplied(stranger, "Seen at home.")),
                SampleConsultation.neverCollected(
                        "Not collected in 5 days", name(left), supplied(left, "Dressing changed.")),
                SampleConsultation.overdue("No answer comes", name(silent), supplied(silent, "Advice given.")),
                SampleConsultation.ending(
                        "NOT_SENT",
                        "Registered here",
                        name(here),
                        SampleConsultation.supplied(
                                Metadata.of(here).with("registeredHere", true), SamplePdfs.pages(1, "Review."))));
    }

    private static Multipart supplied(TestPatient patient, String text) {
        return SampleConsultation.supplied(
                Metadata.of(patient), SamplePdfs.pages(2, "Consultation report", text, "This patient does not exist."));
    }

    private static Multipart noted(TestPatient patient) {
        return Multipart.of(Metadata.of(patient)
                .notes("Cough for 5 days, no fever", "Chest clear on examination", "Rest, fluids, return if worse")
                .json());
    }

    static String name(TestPatient patient) {
        return patient.family().toUpperCase(java.util.Locale.ROOT) + ", " + patient.given();
    }
}

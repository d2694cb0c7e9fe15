package org.senddocument.domain.tracing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A practice as the directories describe it, for people to read. It may be out of date: nothing is decided by it. */
@Entity
@Table(name = "practice")
public class Practice {

    private static final String SEPARATOR = "\n";

    @Id
    @Column(name = "ods_code")
    private String odsCode;

    private String name;

    private String address;

    private String telephone;

    private boolean closed;

    private String asid;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    protected Practice() {}

    public Practice(String odsCode) {
        this.odsCode = odsCode;
    }

    /** @param name null where the directory does not know it */
    public void describe(String name, List<String> address, String telephone, boolean closed) {
        this.name = name;
        this.address = address.isEmpty() ? null : String.join(SEPARATOR, address);
        this.telephone = telephone;
        this.closed = closed;
    }

    /** @param asid of its accredited system; null where SDS knows none */
    public void runs(String asid) {
        this.asid = asid;
    }

    public void fetched(Instant now) {
        fetchedAt = now;
    }

    public String odsCode() {
        return odsCode;
    }

    public String name() {
        return name;
    }

    public List<String> address() {
        return address == null ? List.of() : List.of(address.split(SEPARATOR));
    }

    public String telephone() {
        return telephone;
    }

    public boolean closed() {
        return closed;
    }

    public String asid() {
        return asid;
    }

    public Instant fetchedAt() {
        return fetchedAt;
    }

    /** Name and code, in one line. */
    public String inOneLine() {
        return name == null ? odsCode : name + " (" + odsCode + ")";
    }
}

package org.senddocument.report.inspection;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file of which only so much may be read. A sound PDF is read a few times over; one that is built to be searched
 * again and again from every object would keep the parser busy for hours.
 */
final class BudgetedRead implements RandomAccessRead {

    private static final long ANY_FILE = 16L << 20;
    private static final int TIMES_OVER = 40;

    private final RandomAccessRead file;
    private long left;

    BudgetedRead(RandomAccessRead file) throws IOException {
        this.file = file;
        this.left = ANY_FILE + TIMES_OVER * file.length();
    }

    private int spend(int read, int cost) {
        left -= cost;
        if (left < 0) {
            throw UnacceptableDocumentException.tooComplex();
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        return spend(file.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = file.read(bytes, offset, length);
        return spend(read, Math.max(read, 1));
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

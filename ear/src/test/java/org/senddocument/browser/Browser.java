package org.senddocument.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A person's browser: Chromium without a window. Nothing of a page is asked through script, as pages need none. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Dimension DESK = new Dimension(1280, 1000);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whether it was said that there is none: once is enough for all tests. */
    private static final AtomicBoolean SAID = new AtomicBoolean();

    private final ChromeDriver driver;
    private final URI address;

    private Browser(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
    }

    /** Skips the test, saying so, where there is no Chromium; in CI there must be one. */
    public static void assumeThere() {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, "CI needs " + CHROMIUM + " and " + DRIVER);
        }
        if (!there && SAID.compareAndSet(false, true)) {
            System.out.println("Skipped: the pages are tried in a browser, and there is no " + CHROMIUM + ".");
        }
        assumeTrue(there, "no " + CHROMIUM);
    }

    /** @param address of the application, such as {@code http://127.0.0.1:8080/send-document} */
    public static Browser at(URI address) {
        return new Browser(driver(Map.of()), address);
    }

    /** As a person who has switched script off. */
    public static Browser withoutScript(URI address) {
        return new Browser(driver(Map.of("profile.managed_default_content_settings.javascript", 2)), address);
    }

    private static ChromeDriver driver(Map<String, Object> preferences) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--lang=en-GB");
        options.setExperimentalOption("prefs", preferences);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(DESK);
        return driver;
    }

    public Browser open(String path) {
        driver.get(address + path);
        return this;
    }

    public Browser signIn(String username, String password) {
        open("/sign-in");
        return fill("username", username).fill("password", password).press("submit");
    }

    public Browser fill(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    public Browser tick(String id) {
        driver.findElement(By.id(id)).click();
        return this;
    }

    public Browser press(String id) {
        return leaveBy(driver.findElement(By.id(id)));
    }

    public Browser follow(String linkText) {
        return leaveBy(driver.findElement(By.partialLinkText(linkText)));
    }

    /** Clicks, and waits for the page after it: the driver itself may come back while the form is on its way. */
    public Browser leaveBy(WebElement element) {
        return leave(element::click);
    }

    /** What a reader sees of the page. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    public String title() {
        return driver.getTitle();
    }

    /** From the context root, with its query. */
    public String path() {
        return driver.getCurrentUrl().substring(address.toString().length());
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String source() {
        return driver.getPageSource();
    }

    public Browser narrow() {
        // Chromium's own window is never narrower than 500 pixels; a page may be.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        return this;
    }

    /** Of the page itself: more than the window's means that it must be scrolled sideways. */
    public int contentWidth() {
        Map<?, ?> metrics = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        return ((Number) ((Map<?, ?>) metrics.get("cssContentSize")).get("width")).intValue();
    }

    public Browser doubleClick(String id) {
        return leave(new Actions(driver).doubleClick(driver.findElement(By.id(id)))::perform);
    }

    private Browser leave(Runnable clicks) {
        WebElement page = root();
        clicks.run();
        Awaitility.await("the next page").atMost(PATIENCE).ignoreExceptions().until(() -> !page.equals(root()));
        return this;
    }

    private WebElement root() {
        return driver.findElement(By.tagName("html"));
    }

    /** Where the keyboard is. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** A picture of what the window shows, for people. */
    public void picture(Path file) {
        try {
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** As if the server had ended it meanwhile: the browser still names it. */
    public Browser endSession() {
        Cookie session = driver.manage().getCookieNamed("JSESSIONID");
        driver.manage().deleteCookie(session);
        driver.manage().addCookie(new Cookie("JSESSIONID", "ended", session.getPath()));
        return this;
    }

    /** The same browser for somebody else: nothing is left of who was there before. */
    public Browser forgetful() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}

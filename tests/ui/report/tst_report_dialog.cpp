// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_dialog.h"

#include "tests/endpoint/scripted_server.h"
#include "tests/ui/report/pdf_text.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPrintDialog>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::PdfText;
using tests::ScriptedServer;
using tests::WindowDriver;

/// A report as a person makes it: what is masked in the preview is masked in what is handed on.
class TestReportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void opensFromMenuKeyAndButton();
    void nothingIsOfferedWithoutAToken();
    void claimsAreMaskedAndShownByKeyboard();
    void savedInEachFormat_data();
    void savedInEachFormat();
    void copiesWhatIsPreviewed();
    void pageIsCopiedAsPageAndAsText();
    void quickCopyIsMasked();
    void signatureIsLeftOutFromTheStart();
    void requestDetailsAreThereOnceSomethingWasAsked();
    void longTokenDoesNotStopTheWindow();
    void printerIsAskedFor();

private:
    ui::ReportDialog *open();
    QString preview() const { return m_window->named<QTextEdit>(u"Preview"_s)->toPlainText(); }
    void chooseFormat(ui::ReportFormat format);
    void press(const QString &button);
    QByteArray savedAs(const QString &path);

    std::unique_ptr<WindowDriver> m_window;
    QString m_token;
};

void TestReportDialog::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
    const std::string claims = R"({"iss":"https://issuer.example","sub":"alice-7731","email":"alice@customer.test",)"
                               R"("tenant":"north-4","about":"x alice@customer.test y","exp":1795435300})";
    m_token = QString::fromStdString(samples::unsignedToken(claims));
    m_window->paste(m_token);
    QTRY_VERIFY(m_window->inspection());
}

ui::ReportDialog *TestReportDialog::open()
{
    m_window->choose(u"Report…"_s);
    return m_window->window().findChild<ui::ReportDialog *>();
}

void TestReportDialog::chooseFormat(ui::ReportFormat format)
{
    auto *formats = m_window->named<QComboBox>(u"Format"_s);
    formats->setCurrentIndex(formats->findData(int(format)));
}

void TestReportDialog::press(const QString &words)
{
    const auto *dialog = m_window->window().findChild<ui::ReportDialog *>();
    QVERIFY(dialog);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == words)
            return button->click();
    }
    QFAIL(qPrintable(words));
}

QByteArray TestReportDialog::savedAs(const QString &path)
{
    press(u"Save…"_s);
    auto *files = m_window->window().findChild<QFileDialog *>();
    if (!files)
        return {};
    emit files->fileSelected(path);
    files->reject();
    const auto *status = m_window->named<QLabel>(u"report status"_s);
    if (!status || !QTest::qWaitFor([status, &path] { return status->text().contains(path); }))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReportDialog::opensFromMenuKeyAndButton()
{
    const auto closed = [this] {
        auto *dialog = m_window->window().findChild<ui::ReportDialog *>();
        if (!dialog || !dialog->isVisible())
            return false;
        QTest::keyClick(dialog, Qt::Key_Escape);
        return QTest::qWaitFor([this] { return !m_window->window().findChild<ui::ReportDialog *>(); });
    };
    QVERIFY(open());
    QVERIFY(closed());
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(closed());
    for (auto *button : m_window->window().findChildren<QPushButton *>()) {
        if (button->text() == u"Report…"_s)
            button->click();
    }
    QVERIFY(closed());
}

void TestReportDialog::nothingIsOfferedWithoutAToken()
{
    m_window->choose(u"Clear the token"_s);
    QVERIFY(!open());
}

void TestReportDialog::claimsAreMaskedAndShownByKeyboard()
{
    QVERIFY(open());
    QTRY_VERIFY(preview().contains(u"north-4"_s));
    QVERIFY(!preview().contains(u"alice"_s));
    auto *claims = m_window->named<QListWidget>(u"Masked claims"_s);
    QCOMPARE(claims->count(), 6);
    QCOMPARE(claims->item(1)->text(), u"sub"_s);
    QCOMPARE(claims->item(1)->checkState(), Qt::Checked);
    claims->setFocus();
    claims->setCurrentRow(1);
    QTest::keyClick(claims, Qt::Key_Space);
    QTRY_VERIFY(preview().contains(u"alice-7731"_s));
    QVERIFY(!preview().contains(u"customer.test"_s));
    claims->setCurrentRow(3);
    QTest::keyClick(claims, Qt::Key_Space);
    QTRY_VERIFY(!preview().contains(u"north-4"_s));
}

void TestReportDialog::savedInEachFormat_data()
{
    QTest::addColumn<ui::ReportFormat>("format");
    QTest::addColumn<QByteArray>("start");
    using enum ui::ReportFormat;
    QTest::newRow("Markdown") << Markdown << "# Token inspection\n"_ba;
    QTest::newRow("HTML") << Html << "<!DOCTYPE html>"_ba;
    QTest::newRow("PDF") << Pdf << "%PDF-"_ba;
    QTest::newRow("JSON") << Json << "{\n"_ba;
    QTest::newRow("text") << Text << "Token inspection\n"_ba;
}

void TestReportDialog::savedInEachFormat()
{
    QFETCH(const ui::ReportFormat, format);
    QFETCH(const QByteArray, start);
    const QTemporaryDir folder;
    QVERIFY(open());
    chooseFormat(format);
    const QString path = folder.filePath(u"report."_s + ui::fileSuffix(format));
    const QByteArray bytes = savedAs(path);
    QVERIFY2(bytes.startsWith(start), bytes.left(40));
    constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(QFile(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser), ownerAlone);
    QStringList texts{QString::fromUtf8(bytes)};
    if (format == ui::ReportFormat::Pdf) {
        const PdfText pdf(bytes);
        QVERIFY2(pdf.text().contains(u"north-4"_s), qPrintable(pdf.text()));
        texts = {pdf.text(), pdf.raw(), QString::fromLatin1(bytes)};
    } else {
        QVERIFY(texts.first().contains(u"north-4"_s));
    }
    for (const QString &text : texts) {
        for (const QString &masked : {u"alice"_s, u"7731"_s, u"customer.test"_s})
            QVERIFY2(!text.contains(masked), qPrintable(text));
        for (const QString &part : m_token.split(u'.'))
            QVERIFY(!text.contains(part));
    }
}

void TestReportDialog::copiesWhatIsPreviewed()
{
    QVERIFY(open());
    for (const ui::ReportFormat format : {ui::ReportFormat::Markdown, ui::ReportFormat::Json, ui::ReportFormat::Text}) {
        chooseFormat(format);
        QGuiApplication::clipboard()->setText(u"before"_s);
        press(u"Copy"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"north-4"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.contains(u"alice"_s));
        QTRY_COMPARE(preview().trimmed(), copied.trimmed());
    }
}

void TestReportDialog::pageIsCopiedAsPageAndAsText()
{
    QVERIFY(open());
    chooseFormat(ui::ReportFormat::Html);
    QGuiApplication::clipboard()->setText(u"before"_s);
    press(u"Copy"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(!copied->html().contains(u"alice"_s) && !copied->text().contains(u"alice"_s));
    chooseFormat(ui::ReportFormat::Pdf);
    for (const auto *button : m_window->window().findChild<ui::ReportDialog *>()->findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text() != u"&Copy"_s); // a PDF is saved or printed
}

void TestReportDialog::quickCopyIsMasked()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_window->choose(u"Copy report"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Token inspection"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"alice"_s));
}

void TestReportDialog::signatureIsLeftOutFromTheStart()
{
    const QString signature = m_token.section(u'.', 2);
    QVERIFY(open());
    QTRY_VERIFY(preview().contains(u"north-4"_s));
    QVERIFY(!preview().contains(signature));
    m_window->named<QCheckBox>(u"Include the signature"_s)->click();
    QTRY_VERIFY(preview().contains(signature));
}

void TestReportDialog::requestDetailsAreThereOnceSomethingWasAsked()
{
    auto *dialog = open();
    QVERIFY(!m_window->named<QCheckBox>(u"Include the request details"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!m_window->window().findChild<ui::ReportDialog *>());
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    const ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    m_window->write(u"Endpoint URL"_s, server.url(u"/jwks.json"_s));
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->named<QPushButton>(u"Request details"_s));
    QTRY_VERIFY(m_window->inspection());
    QVERIFY(open());
    chooseFormat(ui::ReportFormat::Text);
    QTRY_VERIFY(preview().contains(u"north-4"_s));
    QVERIFY(!preview().contains(server.url(u"/jwks.json"_s)));
    m_window->named<QCheckBox>(u"Include the request details"_s)->click();
    QTRY_VERIFY2(preview().contains(server.url(u"/jwks.json"_s)), qPrintable(preview()));
}

void TestReportDialog::longTokenDoesNotStopTheWindow()
{
    const auto slowest = [this](std::size_t size) {
        const std::string claims = R"({"sub":"alice-7731","long":")" + std::string(size, 'x') + R"("})";
        m_window->paste(QString::fromStdString(samples::unsignedToken(claims)));
        if (!QTest::qWaitFor([this] { return m_window->inspection(); }, 20'000) || !open())
            return qint64(-1);
        qint64 longest = 1;
        for (const ui::ReportFormat format : {ui::ReportFormat::Html, ui::ReportFormat::Json}) {
            chooseFormat(format);
            QElapsedTimer timer;
            timer.start();
            if (!QTest::qWaitFor([this] { return preview().contains(u"xxxx"_s); }, 20'000))
                return qint64(-1);
            m_window->window().findChild<ui::ReportDialog *>()->grab();
            longest = std::max(longest, timer.elapsed());
        }
        auto *dialog = m_window->window().findChild<ui::ReportDialog *>();
        dialog->reject();
        return QTest::qWaitFor([this] { return !m_window->window().findChild<ui::ReportDialog *>(); }) ? longest
                                                                                                       : qint64(-1);
    };
    const qint64 tenth = slowest(70 * 1024);
    const qint64 whole = slowest(700 * 1024);
    QVERIFY(tenth > 0 && whole > 0);
    QVERIFY2(whole <= 40 * (tenth + 5), qPrintable(u"%1 ms, a tenth takes %2 ms"_s.arg(whole).arg(tenth)));
}

void TestReportDialog::printerIsAskedFor()
{
    QVERIFY(open());
    press(u"Print…"_s);
    QTRY_VERIFY(m_window->window().findChild<QPrintDialog *>());
    m_window->window().findChild<QPrintDialog *>()->reject();
    QTRY_VERIFY(!m_window->window().findChild<QPrintDialog *>());
}

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"

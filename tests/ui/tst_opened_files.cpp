// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_keys.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"
#include "ui/keys/key_table_model.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

constexpr int patience = 60'000;
const QByteArray token = "eyJhbGciOiJub25lIn0.e30.";
const QByteArray otherToken = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.";
const QByteArray keys(ui::sampleKeys.data(), qsizetype(ui::sampleKeys.size()));
const QByteArray oneKey = R"({"kty":"oct","kid":"mine","k":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"})";

using Paths = QList<QByteArray>;
using Open = std::function<void(WindowDriver &, const Paths &)>;

void drop(WindowDriver &window, const Paths &paths)
{
    QList<QUrl> urls;
    for (const QByteArray &path : paths)
        urls.append(QUrl::fromLocalFile(QFile::decodeName(path)));
    QMimeData data;
    data.setUrls(urls);
    QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QObject &receiver = window.window(); // QApplication delivers only what was dragged over the window before
    receiver.event(&event);
}

void choose(WindowDriver &window, const Paths &paths)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    window.choose(u"Open keys or token…"_s);
    auto *dialog = window.window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    QStringList shown;
    for (const QByteArray &path : paths)
        shown.append(QFile::decodeName(path));
    emit dialog->filesSelected(shown);
    dialog->reject();
}

} // namespace

/// Files that the user opens, by whichever door: a file manager hands over all that are marked at once.
class TestOpenedFiles final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysAndTokenComeTogether_data();
    void keysAndTokenComeTogether();
    void severalOfAKindComeTogether();
    void loadedKeysStayWhereThatIsWanted();
    void whatCannotBeReadIsNamedBesideTheRest();
    void filesTogetherHaveTheLimitOfOne();

private:
    QByteArray write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file cannot be written");
        return QFile::encodeName(file.fileName());
    }
    QMessageBox *box() const { return m_window->window().findChild<QMessageBox *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_window;
};

void TestOpenedFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s);
    m_window = std::make_unique<WindowDriver>();
}

void TestOpenedFiles::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestOpenedFiles::keysAndTokenComeTogether_data()
{
    QTest::addColumn<Open>("open");
    QTest::newRow("named at the start") << Open(
        [](WindowDriver &window, const Paths &paths) { window.window().openFiles(paths); });
    QTest::newRow("dropped") << Open(&drop);
    QTest::newRow("chosen") << Open(&choose);
}

void TestOpenedFiles::keysAndTokenComeTogether()
{
    QFETCH(const Open, open);
    open(*m_window, {write(u"a.jwks"_s, keys), write(u"b.jwt"_s, token)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->keyCount(), 3, patience);
    QTRY_COMPARE(m_window->tokenText().toUtf8(), token);
    QVERIFY(!box());
}

/// The second key set does not take the place of the first.
void TestOpenedFiles::severalOfAKindComeTogether()
{
    m_window->window().openFiles({write(u"a.jwks"_s, keys), write(u"first.jwt"_s, token), write(u"b.jwk"_s, oneKey),
                                  write(u"second.jwe"_s, otherToken)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->keyCount(), 4, patience);
    QTRY_COMPARE(m_window->tokenText().toUtf8(), token + '\n' + otherToken);
    const auto setOf = [this](int row) {
        return m_window->named<QTableView>(u"Keys"_s)->model()->index(row, ui::KeyTableModel::SetColumn).data();
    };
    QCOMPARE(setOf(2).toString(), u"a.jwks"_s);
    QCOMPARE(setOf(3).toString(), u"b.jwk"_s);
}

/// Of two sets the one that verified the token is named; a removed one verifies nothing.
void TestOpenedFiles::loadedKeysStayWhereThatIsWanted()
{
    m_window->choose(u"Keep loaded keys when others come"_s);
    m_window->window().openFiles({write(u"signer.jwk"_s, tests::signingKey)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->keyCount(), 1, patience);
    m_window->window().openFiles({write(u"other.jwk"_s, oneKey)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->keyCount(), 2, patience);
    m_window->paste(tests::signedToken());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->inspection() && m_window->inspection()->verdict == inspect::Verdict::Accepted,
                             patience);
    QCOMPARE(m_window->inspection()->signature.provenance->source, std::string("signer.jwk"));
    QVERIFY2(m_window->verdict().contains(u"signer.jwk"_s), qPrintable(m_window->verdict()));

    auto *remove = m_window->named<QToolButton>(u"Remove the set signer.jwk"_s);
    QVERIFY(remove);
    remove->click();
    QCOMPARE(m_window->keyCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->inspection() && m_window->inspection()->verdict != inspect::Verdict::Accepted,
                             patience);

    m_window->choose(u"Keep loaded keys when others come"_s); // no longer
    m_window->window().openFiles({write(u"signer.jwk"_s, tests::signingKey)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->inspection() && m_window->inspection()->verdict == inspect::Verdict::Accepted,
                             patience);
    QCOMPARE(m_window->keyCount(), 1);
}

void TestOpenedFiles::whatCannotBeReadIsNamedBesideTheRest()
{
    m_window->window().openFiles({write(u"a.jwk"_s, oneKey), QFile::encodeName(m_folder->filePath(u"missing.jwt"_s)),
                                  QFile::encodeName(m_folder->path())});
    QTRY_VERIFY_WITH_TIMEOUT(box(), patience);
    QCOMPARE(m_window->keyCount(), 1);
    QVERIFY2(box()->text().contains(u"These files could not be opened"_s), qPrintable(box()->text()));
    const QString said = box()->informativeText();
    QVERIFY2(said.contains(u"missing.jwt: "_s) && said.contains(u"This is not a regular file."_s), qPrintable(said));
}

void TestOpenedFiles::filesTogetherHaveTheLimitOfOne() // P15
{
    const QByteArray half(9 * 1024 * 1024, ' ');
    m_window->window().openFiles({write(u"a.jwks"_s, keys + half), write(u"b.jwt"_s, token + half)});
    QTRY_VERIFY_WITH_TIMEOUT(box(), patience);
    QVERIFY2(box()->informativeText().startsWith(u"b.jwt: "_s), qPrintable(box()->informativeText()));
    QCOMPARE(m_window->keyCount(), 3);
    QCOMPARE(m_window->tokenText(), QString());
}

QTEST_MAIN(TestOpenedFiles)
#include "tst_opened_files.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real window, started in other languages. What it says is in tests/ui/tst_languages.
class TestWindowLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheLanguageOfTheSystem();
};

namespace {

constexpr int patience = 60'000; ///< milliseconds

QImage pictureIn(const QString &locale)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.png"_s);
    QProcess window;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(TOKENSCOPE_WINDOW), {u"--screenshot"_s, path, u"--size"_s, u"900x600"_s});
    if (!window.waitForFinished(patience) || window.exitCode() != 0)
        return {};
    return QImage(path);
}

} // namespace

void TestWindowLanguage::startsInTheLanguageOfTheSystem()
{
    const QImage english = pictureIn(u"C.UTF-8"_s);
    const QImage german = pictureIn(u"de_DE.UTF-8"_s);
    const QImage spanish = pictureIn(u"es_ES.UTF-8"_s);
    QVERIFY(!english.isNull() && !german.isNull() && !spanish.isNull());
    QVERIFY(german != english);
    QVERIFY(spanish != english);
    QVERIFY(german != spanish);
    QCOMPARE(pictureIn(u"fr_FR.UTF-8"_s), english); // which it does not speak
}

QTEST_GUILESS_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"

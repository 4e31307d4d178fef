// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/quit_on_signal.h"
#include "app/desktop/window_options.h"
#include "base/process_hardening.h"
#include "base/quit_deadline.h"
#include "explain/language/language.h"
#include "ui/files/file_name.h"
#include "ui/look/appearance.h"
#include "ui/main_window.h"
#include "ui/session/when_done.h"
#include "ui/window_geometry.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <span>
#include <string_view>

namespace {

using namespace Qt::StringLiterals;
using tokenscope::ui::KeptWindow;
using tokenscope::ui::MainWindow;

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// Draws the window into a file once it has settled, and ends.
void saveScreenshot(MainWindow &window, const QString &path)
{
    QTimer::singleShot(400, &window, [&window, path] {
        const QString file = QFileInfo(path).absoluteFilePath();
        const bool saved = window.grab().save(file);
        if (saved)
            say(file);
        else
            std::fprintf(stderr, "tokenscope: the picture cannot be written to %s\n", qPrintable(file));
        QApplication::exit(saved ? 0 : 1);
    });
}

/// What is reported of the program itself needs no display, which QApplication would ask for first.
bool asksForText(std::span<char *const> arguments)
{
    return std::ranges::any_of(arguments, [](const char *argument) {
        const std::string_view text = argument;
        return text == "-h" || text == "--help" || text == "--help-all" || text == "-v" || text == "--version";
    });
}

/// Further ones are as new, and keep to the first one's zone and look.
void openWindowsOn(const MainWindow &window, const QString &storagePath)
{
    QObject::connect(&window, &MainWindow::windowWanted, qApp, [storagePath] {
        auto *another = new MainWindow(storagePath); // NOLINT: it goes when it is closed
        another->setAttribute(Qt::WA_DeleteOnClose);
        openWindowsOn(*another, storagePath);
        tokenscope::ui::fitToScreen(*another);
        another->show();
    });
}

/// What was chosen, else what the system asks for. The first word of the window needs it, so what was kept is waited
/// for a little: as long as a disk takes that is well.
tokenscope::explain::Language languageToSpeak(const QFuture<KeptWindow> &kept)
{
    constexpr std::chrono::milliseconds patience(150);
    if (!kept.isFinished()) {
        QEventLoop waiting;
        QFutureWatcher<KeptWindow> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QEventLoop::quit);
        QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
        watcher.setFuture(kept);
        waiting.exec(QEventLoop::ExcludeSocketNotifiers); // a signal to quit waits for the program's own loop
    }
    const auto chosen = kept.isFinished() && kept.resultCount() > 0 ? kept.result().look.language : std::nullopt;
    tokenscope::ui::setChosenLanguage(chosen);
    return chosen.value_or(tokenscope::explain::languageOfEnvironment());
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// What the command line says of the window, and what was kept of the last one. A picture does not depend on what was
/// kept, and leaves nothing behind.
struct Start
{
    const QCommandLineParser &parser;
    const tokenscope::WindowOptions &options;
    bool isPicture = parser.isSet(options.screenshot);
    bool isDark = parser.isSet(options.dark);
    QFuture<KeptWindow> kept = isPicture ? QFuture<KeptWindow>() : tokenscope::ui::readKeptWindow();
};

void chooseTheme(const Start &start)
{
    if (start.isDark)
        tokenscope::ui::setTheme(tokenscope::ui::Theme::Dark);
    else if (start.isPicture) // the same on every desktop
        tokenscope::ui::setTheme(tokenscope::ui::Theme::Light);
}

void placeWindow(MainWindow &window, const Start &start)
{
    if (const QSize size = sizeOf(start.parser.value(start.options.size)); size.isValid())
        window.resize(size);
    else if (start.kept.isFinished() && start.kept.resultCount() > 0) // it is not waited for
        window.restoreGeometry(start.kept.result().geometry);
    if (!start.isPicture && !start.parser.isSet(start.options.size))
        tokenscope::ui::fitToScreen(window);
}

/// How the last window looked, as soon as it has been read.
void restoreLook(MainWindow &window, const Start &start)
{
    if (start.isPicture)
        return;
    tokenscope::ui::whenDone(start.kept, &window, [isDark = start.isDark, &window](const KeptWindow &read) {
        if (!isDark)
            tokenscope::ui::setTheme(read.look.theme);
        tokenscope::ui::setZoom(read.look.zoom);
        window.showTimesIn(read.look.zone);
        window.hideKeyColumns(read.hiddenKeyColumns);
        tokenscope::ui::setChosenLanguage(read.look.language);
    });
}

void followFirstPaint(MainWindow &window, const Start &start)
{
    if (start.parser.isSet(start.options.firstPaint))
        QObject::connect(&window, &MainWindow::firstPainted, &window, [] { say(u"painted"_s); });
    // Drawing it takes a library of its own: the window is there first.
    QObject::connect(&window, &MainWindow::firstPainted, &window,
                     [] { QApplication::setWindowIcon(QIcon(u":/icons/tokenscope.svg"_s)); });
}

void takePicture(MainWindow &window, const Start &start)
{
    const QString picture = start.parser.value(start.options.screenshot);
    if (picture.isEmpty())
        return;
    if (start.parser.isSet(start.options.demo))
        QObject::connect(&window, &MainWindow::demoShown, &window,
                         [&window, picture] { saveScreenshot(window, picture); });
    else
        saveScreenshot(window, picture);
}

/// What the window is to show: what the environment and the command line name.
void fillWindow(MainWindow &window, const Start &start, int argc, char **argv)
{
    window.fillFrom(tokenscope::endpoint::pangeaEnvironment(QProcessEnvironment::systemEnvironment()));
    if (start.parser.isSet(start.options.demo))
        window.showDemo(start.parser.value(start.options.sample));
    if (const QStringList files = start.parser.positionalArguments(); !files.isEmpty())
        window.openFiles(tokenscope::ui::argumentsShownAs(files, argc, argv));
    if (const QStringList logs = start.parser.values(start.options.table); !logs.isEmpty()) {
        for (const QByteArray &log : tokenscope::ui::argumentsShownAs(logs, argc, argv))
            window.openLog(log);
    }
    if (const QStringList recordings = start.parser.values(start.options.login); !recordings.isEmpty()) {
        for (const QByteArray &recording : tokenscope::ui::argumentsShownAs(recordings, argc, argv))
            window.openRecording(recording);
    }
}

} // namespace

int main(int argc, char **argv)
{
    tokenscope::hardenProcess();
    QCoreApplication::setApplicationName(u"tokenscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENSCOPE_VERSION));
    const tokenscope::WindowOptions options;
    QCommandLineParser parser;
    options.describeTo(parser);
    if (asksForText(std::span(argv, std::size_t(argc)))) {
        const QCoreApplication application(argc, argv);
        parser.process(application);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Tokenscope"_s);
    QApplication::setDesktopFileName(u"io.github.tokenscope.Tokenscope"_s);

    const tokenscope::QuitOnSignal quitOnSignal;
    parser.process(application);
    const Start start{parser, options};
    chooseTheme(start);
    const tokenscope::explain::SpokenLanguage spoken(languageToSpeak(start.kept));
    tokenscope::explain::showTimesIn(KeptWindow().look.zone);
    const QString storagePath = start.isPicture ? QString() : tokenscope::storage::Storage::defaultPath();
    MainWindow window(storagePath);
    openWindowsOn(window, storagePath);
    placeWindow(window, start);
    restoreLook(window, start);
    followFirstPaint(window, start);
    takePicture(window, start);
    window.show();
    fillWindow(window, start, argc, argv);
    const int status = QApplication::exec();
    if (!start.isPicture)
        tokenscope::ui::keepWindowGeometry(window.saveGeometry());
    tokenscope::endProcessAfter(std::chrono::milliseconds(800), status);
    return status;
}

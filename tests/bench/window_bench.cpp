// SPDX-License-Identifier: Apache-2.0
// window_bench TOKENSCOPE BARE_WINDOW: how long each takes from its start to the first painted window, and what memory
// it holds when idle (PSS), in turns. Exit status 1 where a goal is missed, 2 where a program does not paint.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

constexpr int rounds = 15;
constexpr int paintDeadline = 30'000; ///< ms
constexpr unsigned long idleTime = 2; ///< s, before the memory is read
constexpr double paintLimit = 1.6;
constexpr double memoryLimit = 2.0;

struct Sample
{
    double paintMilliseconds;
    double pssKibibytes; ///< 0 where the system does not let this user look
};

double proportionalSetSize(qint64 pid)
{
    static const QRegularExpression line(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble();
}

std::optional<Sample> runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(paintDeadline)) {
    }
    const double painted = double(clock.nsecsElapsed()) / 1e6;
    if (process.readLine().trimmed() != "painted") {
        std::fprintf(stderr, "%s did not paint its window: %s\n", qPrintable(program),
                     qPrintable(process.errorString()));
        process.kill();
        process.waitForFinished();
        return {};
    }
    QThread::sleep(idleTime);
    const double memory = proportionalSetSize(process.processId());
    process.kill();
    process.waitForFinished();
    return Sample{painted, memory};
}

double median(const std::vector<Sample> &samples, double Sample::*member)
{
    std::vector<double> values;
    for (const Sample &sample : samples)
        values.push_back(sample.*member);
    std::ranges::nth_element(values, values.begin() + int(values.size() / 2));
    return values[values.size() / 2];
}

bool reportGoal(const char *what, const char *unit, double measured, double baseline, double limit)
{
    if (measured == 0) {
        std::printf("%-38s cannot be measured: Tokenscope lets only root look into it\n", what);
        return false;
    }
    const double ratio = measured / baseline;
    std::printf("%-38s %10.1f %s %10.1f %s   ratio %5.2f   goal <= %.1f   %s\n", what, measured, unit, baseline, unit,
                ratio, limit, ratio <= limit ? "met" : "MISSED");
    return ratio <= limit;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList programs = QCoreApplication::arguments().mid(1);
    if (programs.size() != 2) {
        std::fputs("usage: tokenscope_window_bench TOKENSCOPE BARE_WINDOW\n", stderr);
        return 2;
    }
    // Neither reads nor writes what the user keeps.
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());

    std::vector<Sample> tokenscope;
    std::vector<Sample> bare;
    for (int round = 0; round <= rounds; ++round) {
        const auto window = runOnce(programs[0], {u"--report-first-paint"_s});
        const auto reference = runOnce(programs[1], {});
        if (!window || !reference)
            return 2;
        if (round == 0)
            continue; // fills the disk's cache
        tokenscope.push_back(*window);
        bare.push_back(*reference);
    }
    const double kib = 1024;
    const bool paint =
        reportGoal("window painted / bare Qt window", "ms", median(tokenscope, &Sample::paintMilliseconds),
                   median(bare, &Sample::paintMilliseconds), paintLimit);
    const bool memory =
        reportGoal("idle memory (PSS) / bare Qt window", "MB", median(tokenscope, &Sample::pssKibibytes) / kib,
                   median(bare, &Sample::pssKibibytes) / kib, memoryLimit);
    return paint && memory ? 0 : 1;
}

// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

/// Keys are made at start, on a machine that may be busy with other tests.
constexpr int patience = 120'000;

QString program()
{
    return QStringLiteral(TOKENSCOPE_CLI);
}

/// What the caller's own environment holds must not matter.
QProcessEnvironment cleanEnvironment(const QStringList &additions)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"PANGEA_AUTHN_TOKEN"_s, u"PANGEA_AUTHN_CLIENT_TOKEN"_s, u"PANGEA_TOKEN"_s, u"PANGEA_DOMAIN"_s})
        environment.remove(name);
    for (const QString &addition : additions)
        environment.insert(addition.section(u'=', 0, 0), addition.section(u'=', 1));
    return environment;
}

void lead(QProcess &process, const Streams &streams)
{
    process.setChildProcessModifier([streams] {
        if (streams.input >= 0)
            ::dup2(streams.input, STDIN_FILENO);
        if (streams.output >= 0)
            ::dup2(streams.output, STDOUT_FILENO);
        if (streams.input == Streams::closed)
            ::close(STDIN_FILENO);
        if (streams.output == Streams::closed)
            ::close(STDOUT_FILENO);
    });
}

/// Of a process that runs, once it has ended.
Outcome outcomeOf(QProcess &process)
{
    QSignalSpy finished(&process, &QProcess::finished);
    const bool isOver = process.state() == QProcess::NotRunning || finished.wait(patience);
    if (!isOver || process.exitStatus() != QProcess::NormalExit || process.error() == QProcess::FailedToStart)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Outcome::jsonLines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

Outcome run(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    return run(arguments, Streams(), input, environment);
}

Outcome run(const QStringList &arguments, const Streams &streams, const QByteArray &input,
            const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(environment));
    lead(process, streams);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return outcomeOf(process);
}

Outcome runInPieces(const QStringList &arguments, const QByteArray &first, const QByteArray &second)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const auto write = [&ends](const QByteArray &piece) {
        return ::write(ends[1], piece.constData(), std::size_t(piece.size())) == piece.size();
    };
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment({}));
    lead(process, Streams{.input = ends[0]});
    process.start(program(), arguments);
    const auto isTaken = [&] {
        int waiting = 0;
        const bool isRead = ::ioctl(ends[0], FIONREAD, &waiting) == 0 && waiting == 0;
        return isRead || process.state() == QProcess::NotRunning; // it had no use for it
    };
    const bool isWritten = write(first) && QTest::qWaitFor(isTaken, patience) && write(second);
    ::close(ends[1]);
    const Outcome outcome = outcomeOf(process);
    ::close(ends[0]);
    return isWritten ? outcome : Outcome();
}

QString Files::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

RunningDemo::RunningDemo(const QStringList &options)
{
    m_process.setProcessEnvironment(cleanEnvironment({}));
    m_process.start(program(), QStringList{u"demo"_s, u"--port"_s, u"0"_s} + options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
}

RunningDemo::~RunningDemo()
{
    if (m_process.state() != QProcess::NotRunning)
        terminate();
}

int RunningDemo::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool isFitForTerminal(const QByteArray &text)
{
    const QString characters = QString::fromUtf8(text);
    return std::ranges::all_of(characters, [](QChar character) {
        const bool isControl = character < u' ' || (character >= u'\x7f' && character < u'\xa0');
        const bool turnsText = character >= u'\u202a' && character <= u'\u202e';
        return character == u'\n' || (!isControl && !turnsText);
    });
}

} // namespace tokenscope::tests

// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QSignalSpy>

#include <algorithm>

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
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(environment));
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!finished.wait(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
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

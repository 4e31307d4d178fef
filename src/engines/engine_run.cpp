// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_run.h"

#include "base/char_view.h"
#include "engines/installed.h"
#include "json/document.h"

#include <algorithm>
#include <string>
#include <utility>

#include <unistd.h>

namespace tokenscope::engines {

using namespace Qt::StringLiterals;

namespace {

constexpr int libraryMissing = 77; // what the scripts end with
constexpr int cannotBeConfined = 126;
constexpr qsizetype longestMessage = 300;
constexpr qsizetype longestVersion = 40;

QString member(const json::Object &object, std::string_view name, qsizetype longest)
{
    const json::Value *value = object.find(name);
    const std::string *text = value ? value->asString() : nullptr;
    const QString whole = text ? QString::fromStdString(*text).simplified() : QString();
    return whole.size() > longest ? whole.first(longest - 1) + u'…' : whole;
}

bool isTrue(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value && value->asBool() && *value->asBool();
}

/// Up to where one of them begins: what follows may be cut already, so that a whole one is not to be searched for.
QString withoutHidden(const QString &message, const QStringList &hidden)
{
    constexpr qsizetype enough = 4;
    qsizetype end = message.size();
    for (const QString &text : hidden) {
        const qsizetype place = text.isEmpty() ? -1 : message.indexOf(text.left(enough));
        end = place < 0 ? end : std::min(end, place);
    }
    return end == message.size() ? message : message.first(end) + u'…';
}

/// Two lines, the version and the answer. Anything else is no answer.
EngineResult readAnswer(const Engine &engine, const QByteArray &output, const QStringList &hidden)
{
    const EngineResult none{&engine, EngineState::Ended};
    const QList<QByteArray> lines = output.split('\n');
    if (lines.size() != 3 || !lines.last().isEmpty())
        return none;
    const auto first = json::parse(charView(lines[0]));
    const auto second = json::parse(charView(lines[1]));
    const json::Object *about = first ? first->root.asObject() : nullptr;
    const json::Object *answer = second ? second->root.asObject() : nullptr;
    const json::Value *accepted = answer ? answer->find("accepted") : nullptr;
    if (!about || !accepted || !accepted->asBool())
        return none;
    const EngineState state = isTrue(*answer, "skipped") ? EngineState::KeyNotTaken
                              : *accepted->asBool()      ? EngineState::Accepted
                                                         : EngineState::Refused;
    return {&engine, state, member(*about, "version", longestVersion),
            withoutHidden(member(*answer, "why", longestMessage), hidden)};
}

} // namespace

EngineRun::EngineRun(const Engine &engine, const EngineRequest &request, const QString &folder, const Bounds &bounds,
                     QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_request(request)
    , m_folder(folder)
    , m_bounds(bounds)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(EngineState::TimedOut); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &EngineRun::readOutput);
    connect(&m_process, &QProcess::finished, this, &EngineRun::onFinished);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                report({&m_engine, EngineState::NotFound});
        },
        Qt::QueuedConnection);
}

EngineRun::~EngineRun()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(); // a killed process ends at once
}

void EngineRun::start()
{
    const Language &language = *m_engine.language;
    const QString program = programOf(language);
    if (program.isEmpty() || !canConfine()) {
        const EngineState state = program.isEmpty() ? EngineState::NotFound : EngineState::NotConfined;
        QMetaObject::invokeMethod(this, [this, state] { report({&m_engine, state}); }, Qt::QueuedConnection);
        return;
    }
    QStringList arguments;
    for (const std::string_view argument : language.arguments)
        arguments << QString::fromLatin1(argument.data(), qsizetype(argument.size()));
    arguments << QString::fromLatin1(language.script.data(), qsizetype(language.script.size()));
    m_process.setProgram(program);
    m_process.setArguments(arguments + scriptArguments(m_engine));
    m_process.setWorkingDirectory(m_folder);
    m_process.setProcessEnvironment(environmentOf(language, m_folder + u"/home"_s));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([bounds = m_bounds, space = language.addressSpace, parent = getpid()] {
        confineThisProcess(bounds, space, parent);
    });
    m_patience.start(m_bounds.patience);
    m_process.start();
    m_process.write(m_request.line);
    m_process.closeWriteChannel();
}

void EngineRun::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (std::size_t(m_output.size()) > m_bounds.output)
        giveUp(EngineState::TooMuchOutput);
}

void EngineRun::giveUp(EngineState reason)
{
    if (m_givenUp)
        return;
    m_givenUp = reason;
    m_process.closeReadChannel(QProcess::StandardOutput);
    m_process.kill();
}

void EngineRun::onFinished(int exitStatus, QProcess::ExitStatus how)
{
    if (m_givenUp)
        return report({&m_engine, *m_givenUp});
    if (how == QProcess::NormalExit && exitStatus == libraryMissing)
        return report({&m_engine, EngineState::NotFound});
    if (how == QProcess::NormalExit && exitStatus == cannotBeConfined)
        return report({&m_engine, EngineState::NotConfined});
    m_output += m_process.readAllStandardOutput();
    const bool hasEnded =
        how == QProcess::NormalExit && exitStatus == 0 && std::size_t(m_output.size()) <= m_bounds.output;
    report(hasEnded ? readAnswer(m_engine, m_output, m_request.hidden) : EngineResult{&m_engine, EngineState::Ended});
}

void EngineRun::report(const EngineResult &result)
{
    m_patience.stop();
    if (!std::exchange(m_isReported, true))
        emit finished(result);
}

} // namespace tokenscope::engines

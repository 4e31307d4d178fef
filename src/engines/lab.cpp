// SPDX-License-Identifier: Apache-2.0
#include "engines/lab.h"

#include "engines/engine_run.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>

// Outside of any namespace, as Qt demands.
static void makeScriptsKnown()
{
    Q_INIT_RESOURCE(scripts);
}

namespace tokenscope::engines {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t atATime = 2;

void writeScripts(const QDir &folder)
{
    makeScriptsKnown();
    folder.mkdir(u"home"_s);
    for (const QString &name : QDir(u":/engines"_s).entryList())
        QFile::copy(u":/engines/"_s + name, folder.filePath(name));
}

} // namespace

Lab::Lab(const EngineRequest &request, std::span<const Engine> asked, const Bounds &bounds)
    : m_request(request)
    , m_asked(asked)
    , m_bounds(bounds)
    , m_results(asked.size())
{
}

Lab::~Lab() = default;

void Lab::start()
{
    if (m_folder.isValid())
        writeScripts(QDir(m_folder.path()));
    startMore();
}

void Lab::startMore()
{
    while (m_runs.size() < m_asked.size() && m_runs.size() - m_answers < atATime) {
        const std::size_t place = m_runs.size();
        m_runs.push_back(std::make_unique<EngineRun>(m_asked[place], m_request, m_folder.path(), m_bounds));
        connect(m_runs.back().get(), &EngineRun::finished, this,
                [this, place](const EngineResult &result) { onAnswered(place, result); });
        m_runs.back()->start();
    }
}

void Lab::onAnswered(std::size_t place, const EngineResult &result)
{
    m_results[place] = result;
    ++m_answers;
    startMore();
    emit answered();
    if (isFinished())
        emit finished();
}

std::vector<EngineResult> Lab::results() const
{
    std::vector<EngineResult> answers;
    std::ranges::copy_if(m_results, std::back_inserter(answers),
                         [](const EngineResult &each) { return each.engine != nullptr; });
    return answers;
}

} // namespace tokenscope::engines

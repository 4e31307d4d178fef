// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/confinement.h"
#include "engines/engine.h"

#include <QObject>
#include <QTemporaryDir>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace tokenscope::engines {

class EngineRun;

/// Asks every library the same, a few at a time. Its end is the end of all their processes.
class Lab final : public QObject
{
    Q_OBJECT

public:
    explicit Lab(const EngineRequest &request, std::span<const Engine> asked = engines(), const Bounds &bounds = {});
    ~Lab() override;

    void start();
    bool isFinished() const { return m_answers == m_asked.size(); }
    /// In the order in which they are asked, as far as they have answered.
    std::vector<EngineResult> results() const;

signals:
    void answered();
    void finished();

private:
    void startMore();
    void onAnswered(std::size_t place, const EngineResult &result);

    const EngineRequest m_request;
    const std::span<const Engine> m_asked;
    const Bounds m_bounds;
    QTemporaryDir m_folder; ///< for its owner alone
    std::vector<std::unique_ptr<EngineRun>> m_runs;
    std::vector<EngineResult> m_results; ///< a place for each library; no engine in it before it has answered
    std::size_t m_answers = 0;
};

} // namespace tokenscope::engines

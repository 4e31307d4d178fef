// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/confinement.h"
#include "engines/engine.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace tokenscope::engines {

/// One library, asked once, in a process of its own. start() is followed by finished() exactly once, at the earliest
/// when the event loop runs again; the end of this object is the end of the process.
class EngineRun final : public QObject
{
    Q_OBJECT

public:
    /// `folder` has the scripts, and an empty folder `home`.
    EngineRun(const Engine &engine, const EngineRequest &request, const QString &folder, const Bounds &bounds,
              QObject *parent = nullptr);
    ~EngineRun() override;

    void start();

signals:
    void finished(const tokenscope::engines::EngineResult &result);

private:
    void readOutput();
    void giveUp(EngineState reason);
    void onFinished(int exitStatus, QProcess::ExitStatus how);
    void report(const EngineResult &result);

    const Engine &m_engine;
    const EngineRequest m_request;
    const QString m_folder;
    const Bounds m_bounds;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_output;
    std::optional<EngineState> m_givenUp;
    bool m_isReported = false;
};

} // namespace tokenscope::engines

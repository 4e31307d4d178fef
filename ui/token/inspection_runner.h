// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspect.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace tokenscope::ui {

/// Inspects on a worker thread. While one inspection runs, only the newest question waits; answers to older ones are
/// dropped. A verdict belongs to exactly one text, key ring and set of expectations.
class InspectionRunner final : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        std::string text;
        inspect::KeyRing keys;
        inspect::Expectations expectations;
        Moment moment;
    };

    explicit InspectionRunner(QObject *parent = nullptr);
    ~InspectionRunner() override;

    void ask(Job job);
    bool isBusy() const;

signals:
    void answered(const std::shared_ptr<const tokenscope::inspect::Inspection> &inspection);

private:
    using Answer = std::shared_ptr<const inspect::Inspection>;

    void run(Job job);
    void onFinished();

    QFutureWatcher<Answer> m_watcher;
    std::optional<Job> m_waiting;
    bool m_running = false;
};

} // namespace tokenscope::ui

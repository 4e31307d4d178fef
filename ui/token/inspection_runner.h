// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/verifier_profile.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

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
        bool withProfiles = false; ///< also how common verifiers would judge
    };

    explicit InspectionRunner(QObject *parent = nullptr);
    ~InspectionRunner() override;

    void ask(Job job);
    bool isBusy() const;

signals:
    void answered(const std::shared_ptr<const tokenscope::inspect::Inspection> &inspection);
    /// Behind answered(), where the question asked for it; of the same token.
    void judgedElsewhere(const std::vector<tokenscope::inspect::ProfileJudgement> &judgements);

private:
    struct Answer
    {
        std::shared_ptr<const inspect::Inspection> inspection;
        std::vector<inspect::ProfileJudgement> judgements;
    };

    void run(Job job);
    void onFinished();

    QFutureWatcher<Answer> m_watcher;
    std::optional<Job> m_waiting;
    bool m_running = false;
};

} // namespace tokenscope::ui

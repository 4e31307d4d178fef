// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurrency/worker_pool.h"
#include "engines/engine_request.h"
#include "engines/lab.h"
#include "ui/token/verdict/engine_answers.h"

#include <QFutureWatcher>
#include <QObject>

#include <expected>
#include <memory>

namespace tokenscope::ui {

/// Asks the libraries on this computer about the token on screen: what they get is put together by a worker, they
/// themselves are other processes. The end of this object is the end of those.
class EngineAsking final : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        std::shared_ptr<const inspect::Inspection> inspection;
        inspect::InspectionKeys keys;
        inspect::Expectations expectations;
        Moment moment; ///< now: they judge by the clock
    };

    explicit EngineAsking(QObject *parent = nullptr);
    ~EngineAsking() override;

    void ask(Subject subject);
    /// No more of them are asked; what was answered stays.
    void cancel();
    /// It belongs to another token than the one on screen.
    void forget();
    const EngineAnswers &answers() const { return m_answers; }

signals:
    void changed();

private:
    struct Prepared
    {
        std::expected<engines::EngineRequest, engines::EngineGap> request;
        std::vector<inspect::ProfileJudgement> judgements;
    };

    static Prepared prepared(const Subject &subject);
    void onPrepared();
    void onAnswered();

    QFutureWatcher<concurrency::WorkResult<Prepared>> m_watcher;
    std::unique_ptr<engines::Lab> m_lab; ///< null while its request is put together
    EngineAnswers m_answers;
};

} // namespace tokenscope::ui

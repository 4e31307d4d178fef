// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurrency/worker_pool.h"
#include "inspect/profiles/verifier_profile.h"
#include "inspect/shared_secret.h"
#include "ui/files/companion_files.h"
#include "ui/token/decoded/token_parts.h"
#include "ui/token/input/found_tokens.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenscope::ui {

/// What a verdict is about, so that one can be told to belong to what is in the fields now. The clock's "now" is no
/// part of it: a second later the same question is, and a little later has another answer.
struct InspectionQuestion
{
    quint64 textRevision = 0;
    quint64 keysRevision = 0;
    quint64 secretRevision = 0;
    quint64 payloadRevision = 0;
    quint64 companionsRevision = 0;
    std::size_t token = 0; ///< of the text, where it holds several: by its number from 0
    inspect::Expectations expectations;
    std::optional<Moment> chosenMoment; ///< empty: judged by the clock

    bool operator==(const InspectionQuestion &) const = default;
};

/// Inspects on a worker thread, one text at a time. A question about something else ends the inspection that runs, and
/// of those that wait only the newest is answered; the same question again leaves it alone. An answer carries its
/// question.
class InspectionRunner final : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        InspectionQuestion question;
        QString text;
        inspect::InspectionKeys keys;
        Moment moment;
        bool withProfiles = false;                          ///< also how common verifiers would judge
        bool searchesForKeys = false;                       ///< first, for private ones
        bool hasWithheldKey = false;                        ///< marks stand in the text in place of one
        std::shared_ptr<const FoundTokens> found = nullptr; ///< the tokens of the text, once they are known
        QString secret = {};                                ///< as typed; empty: there is none
        inspect::SecretForm secretForm = inspect::SecretForm::Text;
        std::optional<QByteArray> payload = {};                 ///< of a detached signature, where the user gave one
        std::shared_ptr<const Companions> companions = nullptr; ///< its roots are in `keys`
    };

    struct Answer
    {
        InspectionQuestion question;
        std::shared_ptr<const std::string> text; ///< as inspected, in UTF-8
        /// Null where it could not be judged: there is a fault instead.
        std::shared_ptr<const inspect::Inspection> inspection;
        std::optional<concurrency::WorkFault> fault;
        /// What came of the secret, where there was one; see inspect::SecretJudgement.
        std::optional<inspect::SecretForm> secretForm;
        bool secretFits = false;
        /// The text with marks in place of the private keys that were in it. It was not inspected then.
        std::optional<QString> withoutKeys;
        std::shared_ptr<const TokenParts> parts;           ///< of the inspection
        std::vector<inspect::ProfileJudgement> judgements; ///< where the job asked for them
    };

    /// What the job asks; it reads the job, the text and the keys, which outlive it.
    static inspect::Question questionOf(const Job &job, std::string_view text, const inspect::InspectionKeys &keys);

    explicit InspectionRunner(QObject *parent = nullptr);
    ~InspectionRunner() override;

    void ask(Job job);
    /// Ends the work on every question but this one, which may not be asked yet.
    void drop(const InspectionQuestion &unless);
    bool isBusy() const;

signals:
    void answered(const tokenscope::ui::InspectionRunner::Answer &answer);

private:
    void run(Job job);
    void onFinished();

    QFutureWatcher<concurrency::WorkResult<Answer>> m_watcher;
    std::optional<Job> m_waiting;
    std::optional<InspectionQuestion> m_running;
    bool m_runsWithProfiles = false;
    std::stop_source m_stop; ///< of the inspection that runs
};

} // namespace tokenscope::ui

// SPDX-License-Identifier: Apache-2.0
#include "explain/engines/engine_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/profile_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

using engines::EngineGap;
using engines::EngineResult;
using engines::EngineState;

QString shown(std::string_view literal)
{
    return QString::fromUtf8(literal.data(), qsizetype(literal.size()));
}

struct Engines
{
    Q_DECLARE_TR_FUNCTIONS(Engines)

public:
    static QString title(const EngineResult &result)
    {
        const QString version = plainText(result.version.toStdString());
        const Gap name = version.isEmpty() ? shown(result.engine->name) : shown(result.engine->name) + u' ' + version;
        switch (result.state) {
        case EngineState::Accepted:
            return fill(tr("%1: accepts it"), {name});
        case EngineState::Refused:
            return fill(tr("%1: refuses it"), {name});
        case EngineState::KeyNotTaken:
            return fill(tr("%1: takes no such key"), {name});
        case EngineState::NotFound:
            return fill(tr("%1: is not on this computer"), {name});
        case EngineState::TimedOut:
        case EngineState::TooMuchOutput:
        case EngineState::Ended:
            return fill(tr("%1: gave no answer"), {name});
        case EngineState::NotConfined:
            return fill(tr("%1: was not asked"), {name});
        }
        std::unreachable();
    }

    static QString reason(const EngineResult &result)
    {
        switch (result.state) {
        case EngineState::Accepted:
        case EngineState::KeyNotTaken:
            return {};
        case EngineState::Refused:
            return result.message.isEmpty() ? QString()
                                            : fill(tr("It says: %1"), {quotedText(result.message.toStdString(), 300)});
        case EngineState::NotFound:
            return fill(tr("In %1 it is the package %2."),
                        {shown(result.engine->language->name), shown(result.engine->package)});
        case EngineState::TimedOut:
            return tr("It was still at work when its time was up.");
        case EngineState::TooMuchOutput:
            return tr("It printed more than an answer is long.");
        case EngineState::Ended:
            return tr("Its process ended without one: it crashed, or needed more memory or time than it may have.");
        case EngineState::NotConfined:
            return tr("This system does not let a process be kept from the network.");
        }
        std::unreachable();
    }

    static QString difference(const inspect::Inspection &inspection, const inspect::ProfileJudgement &judgement)
    {
        const Gap name = shown(judgement.profile->name);
        const Gap detail = profileWords(inspection, judgement).detail;
        return judgement.verdict == inspect::Verdict::Accepted
                   ? fill(tr("That differs from our profile of %1, which says that it accepts. %2"), {name, detail})
                   : fill(tr("That differs from our profile of %1, which says that it refuses. %2"), {name, detail});
    }

    static QString gap(EngineGap gap)
    {
        switch (gap) {
        case EngineGap::NoToken:
            return tr("The libraries were not asked: there is no token.");
        case EngineGap::Encrypted:
            return tr("The libraries were not asked: to open an encrypted token they would need its private key, which "
                      "is handed to no other program.");
        case EngineGap::NoKey:
            return tr("The libraries were not asked: there is no key to give them.");
        }
        std::unreachable();
    }
};

} // namespace

const inspect::ProfileJudgement *judgementFor(const engines::Engine &engine,
                                              std::span<const inspect::ProfileJudgement> judgements)
{
    const auto found = std::ranges::find_if(judgements, [&engine](const inspect::ProfileJudgement &judgement) {
        return judgement.profile->id == engine.profile;
    });
    return found == judgements.end() ? nullptr : &*found;
}

bool differs(const EngineResult &result, const inspect::ProfileJudgement *judgement)
{
    if (!judgement)
        return false;
    return (result.state == EngineState::Accepted && judgement->verdict == inspect::Verdict::Rejected) ||
           (result.state == EngineState::Refused && judgement->verdict == inspect::Verdict::Accepted);
}

EngineWords engineWords(const EngineResult &result, const inspect::Inspection &inspection,
                        std::span<const inspect::ProfileJudgement> judgements)
{
    const auto *judgement = judgementFor(*result.engine, judgements);
    const QString difference = differs(result, judgement) ? Engines::difference(inspection, *judgement) : QString();
    return {Engines::title(result), paragraph({Engines::reason(result), difference})};
}

QString engineGapWords(EngineGap gap)
{
    return Engines::gap(gap);
}

} // namespace tokenscope::explain

// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/next_steps.h"

#include "base/overloaded.h"
#include "endpoint/address/endpoint.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

namespace tokenscope::ui {

namespace {

constexpr std::size_t captionLength = 40;
constexpr std::size_t valueLength = 16;
constexpr std::size_t detailLength = 200;

class Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)

public:
    static StepWords fetch(const explain::FetchKeysOf &step);
    static StepWords expect(const explain::Expect &step);
    static StepWords judge(const explain::JudgeAt &step, const inspect::Inspection &inspection);
    static StepWords others(const explain::Action &action);
};

StepWords Steps::fetch(const explain::FetchKeysOf &step)
{
    const auto asked = endpoint::requestUrl(endpoint::Kind::OpenIdIssuer, QString::fromStdString(step.issuer));
    if (!asked)
        return {};
    const std::string host = asked->host(QUrl::FullyEncoded).toStdString();
    return {tr("Fetch keys of %1").arg(explain::quotedText(host, captionLength)),
            tr("Asks %1").arg(endpoint::shownUrl(*asked))};
}

StepWords Steps::expect(const explain::Expect &step)
{
    const QString brief = explain::quotedText(step.value, valueLength);
    const QString whole = tr("Expects “%1” from now on").arg(explain::quotedText(step.value, detailLength));
    if (step.member == "iss")
        return {tr("Expect this issuer"), whole};
    if (step.member == "sub")
        return {tr("Expect this subject"), whole};
    if (step.member == "nonce")
        return {tr("Expect this nonce"), whole};
    if (step.member == "azp")
        return {tr("Expect this party"), whole};
    if (step.member == "typ")
        return {tr("Expect the type “%1”").arg(brief), whole};
    if (step.member == "algs")
        return {tr("Allow %1").arg(brief), {}};
    return {tr("Expect “%1”").arg(brief), whole};
}

StepWords Steps::judge(const explain::JudgeAt &step, const inspect::Inspection &inspection)
{
    const QString detail = tr("Judges as of %1").arg(explain::calendarTime(step.moment));
    if (step.isIssue)
        return {tr("Judge at time of issue"), detail};
    return {step.moment > inspection.moment ? tr("Judge when it begins") : tr("Judge while it was good"), detail};
}

StepWords Steps::others(const explain::Action &action)
{
    return std::visit(
        Overloaded{
            [](const explain::GiveKeys &) { return StepWords{tr("Open keys…"), tr("Keys from a file of yours")}; },
            [](const explain::GiveSecret &) {
                return StepWords{tr("Give the secret"), tr("As text, base64 or hexadecimal; it is never stored")};
            },
            [](const explain::GiveDecryptionKey &) {
                return StepWords{tr("Open the recipient’s key…"), tr("The private key that it is encrypted for")};
            },
            [](const explain::TrustRoot &) {
                return StepWords{tr("Trust this root…"), tr("The root certificate from a file of yours")};
            },
            [](const explain::GiveStatusList &) {
                return StepWords{tr("Open the status list…"), tr("The list’s token, as its address serves it")};
            },
            [](const explain::GiveHolderKey &) {
                return StepWords{tr("Open the holder’s key…"), tr("The public key that signs the key binding")};
            },
            [](const explain::LoadAsKeys &) {
                return StepWords{tr("Load this as keys"), tr("Takes the text for keys, and empties the token field")};
            },
            [](const explain::GivePayload &) {
                return StepWords{tr("Give the payload"), tr("The content that was signed, to the byte")};
            },
            [](const explain::OpenNestedToken &) {
                return StepWords{tr("Open the token inside"), tr("Undo (Ctrl+Z) brings this one back")};
            },
            [](const explain::ShowAllTokens &each) {
                return StepWords{tr("Show all %1 tokens").arg(qulonglong(each.count)), {}};
            },
            [](const explain::AskIssuer &) {
                return StepWords{tr("Ask Pangea about it…"), tr("You see first what will be sent")};
            },
            [](const auto &) { return StepWords{}; },
        },
        action);
}

bool isPossible(const explain::Action &action, const inspect::Inspection &inspection, const Abilities &abilities)
{
    return std::visit(Overloaded{
                          [&](const explain::LoadAsKeys &) { return abilities.loadsAsKeys; },
                          [&](const explain::AskIssuer &) { return abilities.asksIssuer; },
                          [&](const explain::OpenNestedToken &) {
                              return !inspection.nested.empty() && !inspection.nested.front().token.empty();
                          },
                          [](const auto &) { return true; },
                      },
                      action);
}

} // namespace

StepWords stepWords(const explain::Action &action, const inspect::Inspection &inspection)
{
    if (const auto *fetch = std::get_if<explain::FetchKeysOf>(&action))
        return Steps::fetch(*fetch);
    if (const auto *expect = std::get_if<explain::Expect>(&action))
        return Steps::expect(*expect);
    if (const auto *judge = std::get_if<explain::JudgeAt>(&action))
        return Steps::judge(*judge, inspection);
    return Steps::others(action);
}

std::vector<explain::Action> possibleSteps(std::vector<explain::Action> actions, const inspect::Inspection &inspection,
                                           const Abilities &abilities)
{
    std::erase_if(actions, [&](const explain::Action &each) {
        return stepWords(each, inspection).caption.isEmpty() || !isPossible(each, inspection, abilities);
    });
    return actions;
}

} // namespace tokenscope::ui

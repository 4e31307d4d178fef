// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/work_budget.h"
#include "tests/inspect/signed_forms.h"
#include "tests/inspect/token_mutations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace Qt::StringLiterals;

/// No mutation of a good token is accepted, in whatever form and kind (threats, section M). As many are tried as the
/// environment variable TOKENSCOPE_MUTATIONS says; TOKENSCOPE_MUTATIONS_FROM is the first seed.
class TestMutatedForms : public QObject
{
    Q_OBJECT

private slots:
    void goodFormsAreAccepted();
    void noMutationIsAccepted();
};

namespace {

/// What a token says, read by other means than the program's. Two texts with the same are the same token.
struct Essence
{
    QString payload;
    QList<QPair<QString, QString>> signatures; ///< protected header and signature
    QStringList disclosures;
    QString binding;
    QStringList encrypted; ///< the members of an encrypted token

    bool operator==(const Essence &) const = default;
};

Essence essenceOfJson(const QString &text)
{
    Essence essence;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.contains("ciphertext"_L1)) {
        for (const auto &name : {"protected"_L1, "encrypted_key"_L1, "iv"_L1, "ciphertext"_L1, "tag"_L1, "aad"_L1})
            essence.encrypted += object[name].toString();
        return essence;
    }
    essence.payload = object["payload"_L1].toString();
    QJsonArray signatures = object["signatures"_L1].toArray();
    if (!object.contains("signatures"_L1))
        signatures.append(object);
    for (const auto &value : std::as_const(signatures)) {
        const QJsonObject signature = value.toObject();
        essence.signatures += {signature["protected"_L1].toString(), signature["signature"_L1].toString()};
        const QJsonObject header = signature["header"_L1].toObject();
        for (const auto &disclosure : header["disclosures"_L1].toArray())
            essence.disclosures += disclosure.toString();
        essence.binding += header["kb_jwt"_L1].toString();
    }
    return essence;
}

Essence essenceOf(const std::string &token)
{
    const QString text = QString::fromStdString(token);
    if (text.startsWith(u'{'))
        return essenceOfJson(text);
    Essence essence;
    QStringList parts = text.split(u'~');
    const QStringList segments = parts.takeFirst().split(u'.');
    if (!parts.isEmpty())
        essence.binding = parts.takeLast();
    essence.disclosures = parts;
    if (segments.size() == 3) {
        essence.payload = segments[1];
        essence.signatures = {{segments[0], segments[2]}};
    } else {
        essence.encrypted = segments;
        if (segments.size() == 5)
            essence.encrypted += QString();
    }
    return essence;
}

/// Whether somebody signed that: a signature may be left out if there are several, and disclosures too.
bool isWithin(const Essence &essence, const Essence &good)
{
    const auto isIn = [](const auto &list) { return [&list](const auto &one) { return list.contains(one); }; };
    return essence.payload == good.payload && essence.encrypted == good.encrypted && essence.binding == good.binding &&
           essence.signatures.isEmpty() == good.signatures.isEmpty() &&
           std::ranges::all_of(essence.signatures, isIn(good.signatures)) &&
           std::ranges::all_of(essence.disclosures, isIn(good.disclosures));
}

struct GoodForm
{
    workshop::SignedForm form;
    Essence essence;
    Bytes payload;
};

const std::vector<workshop::SignedForm> &forms()
{
    static const std::vector<workshop::SignedForm> made = workshop::signedForms();
    return made;
}

std::vector<GoodForm> goodForms()
{
    std::vector<GoodForm> good;
    for (const workshop::SignedForm &form : forms()) {
        const Inspection inspection = workshop::judge(form, form.text, form.detachedPayload);
        good.push_back({form, essenceOf(inspection.token), inspection.payloadBytes});
    }
    return good;
}

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    bool isNumber = false;
    const std::uint64_t number = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

/// The guesses at why a token fails cost most of an inspection and never change its verdict: one in so many has them.
constexpr std::uint64_t guessesEvery = 50;

constexpr int mostShown = 50; ///< of the mutations that were accepted

Inspection judged(const workshop::SignedForm &form, const workshop::Mutation &mutation, bool withGuesses)
{
    WorkBudget budget;
    while (!withGuesses && budget.spend()) {
    }
    return workshop::judge(form, mutation.text, mutation.detachedPayload, withGuesses ? nullptr : &budget);
}

} // namespace

void TestMutatedForms::goodFormsAreAccepted()
{
    for (const workshop::SignedForm &form : forms()) {
        const Inspection inspection = judged(form, {{}, form.text, form.detachedPayload}, false);
        if (inspection.verdict != Verdict::Accepted)
            QFAIL(qPrintable(QString::fromStdString(form.name) + u": "_s +
                             QString::fromLatin1(inspection.cause ? codeName(*inspection.cause) : "")));
    }
}

void TestMutatedForms::noMutationIsAccepted()
{
    const std::vector<GoodForm> good = goodForms();
    const workshop::Mutator mutator(forms());
    const std::uint64_t first = fromEnvironment("TOKENSCOPE_MUTATIONS_FROM", 0);
    const std::uint64_t count = fromEnvironment("TOKENSCOPE_MUTATIONS", 6'000);
    std::map<Verdict, int> verdicts;
    std::map<std::string_view, int> names;
    int sameToken = 0;
    int failures = 0;
    for (std::uint64_t seed = first, tried = 0; tried < count; ++seed) {
        const GoodForm &from = good[seed % good.size()];
        const workshop::Mutation mutation = mutator.mutated(from.form, seed);
        if (mutation.text == from.form.text && mutation.detachedPayload == from.form.detachedPayload)
            continue;
        ++tried;
        ++names[mutation.name];
        const Inspection inspection = judged(from.form, mutation, seed % guessesEvery == 0);
        ++verdicts[inspection.verdict];
        if (inspection.verdict != Verdict::Accepted)
            continue;
        ++sameToken;
        const Essence essence = essenceOf(inspection.token);
        const bool isGood = std::ranges::any_of(good, [&](const GoodForm &one) {
            return isWithin(essence, one.essence) && inspection.payloadBytes == one.payload &&
                   mutation.detachedPayload == one.form.detachedPayload;
        });
        if (!isGood && ++failures <= mostShown)
            qWarning("seed %llu, %s, %s: %s", static_cast<unsigned long long>(seed), from.form.name.c_str(),
                     std::string(mutation.name).c_str(), mutation.text.c_str());
    }
    qInfo("%d rejected, %d unverified, %d no token; %d the same token as before, written otherwise",
          verdicts[Verdict::Rejected], verdicts[Verdict::Unverified], verdicts[Verdict::NotAToken], sameToken);
    for (const auto &[name, times] : names)
        qInfo("%6d %s", times, std::string(name).c_str());
    qInfo("%zu forms", good.size());
    QCOMPARE(failures, 0); // the run goes on behind one, so that a long one tells them all
    QCOMPARE(names.size(), workshop::Mutator::names().size() + 1); // and the payloads that were sent apart
}

QTEST_GUILESS_MAIN(TestMutatedForms)
#include "tst_mutated_forms.moc"

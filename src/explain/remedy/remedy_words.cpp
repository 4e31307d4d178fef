// SPDX-License-Identifier: Apache-2.0
#include "explain/remedy/remedy_words.h"

#include "base/overloaded.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct RemedyPhrases
{
    Q_DECLARE_TR_FUNCTIONS(RemedyPhrases)

public:
    static QString expect(const remedy::ExpectValue &change);
    static QString loadKey(const remedy::LoadKey &change);
    static QString setMember(const remedy::SetMember &change);
    static QString removeMember(const remedy::RemoveMember &change);
    static QString writeOnce(const remedy::WriteOnce &change);
    static QString signWith(const remedy::SignWith &change);
    static QString sendUntouched(const remedy::SendUntouched &change);
    static QString sentence(const remedy::Change &change);
    static QString groupTitle(remedy::Party party, std::size_t ways);
    static QString togetherTitle(std::size_t ways);
    static RemedyWords words(const remedy::SmallestChange &found);
};

QString RemedyPhrases::expect(const remedy::ExpectValue &change)
{
    const QString value = quotedText(change.value);
    if (change.member == "iss")
        return fill(tr("The verifier expects the issuer “%1”, if that is the one it trusts."), {value});
    if (change.member == "aud")
        return fill(tr("The verifier expects the audience “%1”, if that is its own name."), {value});
    if (change.member == "typ")
        return fill(tr("The verifier expects the type “%1”, if it takes tokens of that kind."), {value});
    if (change.member == "nonce")
        return fill(tr("The verifier expects the nonce “%1”, if its own request had that one."), {value});
    return fill(tr("The verifier expects the client “%1” (azp), if that is the one it works with."), {value});
}

QString RemedyPhrases::loadKey(const remedy::LoadKey &change)
{
    if (change.isSecret)
        return tr("The verifier loads the secret that it shares with the issuer.");
    if (change.keyId)
        return fill(tr("The verifier loads the issuer's current keys, with the key “%1” among them."),
                    {quotedText(*change.keyId)});
    return tr("The verifier loads the issuer's current keys.");
}

QString RemedyPhrases::setMember(const remedy::SetMember &change)
{
    const QString name = quotedText(change.name);
    const QString value = quotedText(json::write(change.value));
    const bool isHeader = change.part == remedy::TokenPart::Header;
    if (change.name == "exp" && !isHeader)
        return change.isThere ? tr("The issuer sets another expiry (exp), such that the token lives long enough and no "
                                   "longer than it may.")
                              : tr("The issuer adds an expiry (exp).");
    if (isHeader)
        return change.isThere ? fill(tr("The issuer writes %2 as “%1” into the header."), {name, value})
                              : fill(tr("The issuer adds “%1” with %2 to the header."), {name, value});
    if (change.isExample)
        return change.isThere
                   ? fill(tr("The issuer writes the claim “%1” as the rule demands, such as %2."), {name, value})
                   : fill(tr("The issuer adds the claim “%1”, such as %2."), {name, value});
    return change.isThere ? fill(tr("The issuer writes %2 into the claim “%1”."), {name, value})
                          : fill(tr("The issuer adds the claim “%1” with %2."), {name, value});
}

QString RemedyPhrases::removeMember(const remedy::RemoveMember &change)
{
    const QString name = quotedText(change.name);
    return change.part == remedy::TokenPart::Header ? fill(tr("The issuer leaves “%1” out of the header."), {name})
                                                    : fill(tr("The issuer leaves the claim “%1” out."), {name});
}

QString RemedyPhrases::writeOnce(const remedy::WriteOnce &change)
{
    const QString name = quotedText(change.name);
    return change.part == remedy::TokenPart::Header
               ? fill(tr("The issuer writes “%1” into the header once, not several times."), {name})
               : fill(tr("The issuer writes the claim “%1” once, not several times."), {name});
}

QString RemedyPhrases::signWith(const remedy::SignWith &change)
{
    const QString algorithm = quotedText(change.algorithm);
    if (change.keyId && change.changesAlgorithm)
        return fill(
            tr("The issuer signs with the key “%1”, which the verifier has, and with %2; the header names both."),
            {quotedText(*change.keyId), algorithm});
    if (change.keyId)
        return fill(tr("The issuer signs with the key “%1”, which the verifier has, and names it in the header."),
                    {quotedText(*change.keyId)});
    if (change.changesAlgorithm)
        return fill(tr("The issuer signs with %1, by a key that the verifier has."), {algorithm});
    return tr("The issuer signs the token with the key that the verifier has.");
}

QString RemedyPhrases::sendUntouched(const remedy::SendUntouched &change)
{
    return change.isClean ? tr("The caller sends the token alone, exactly as the issuer made it.")
                          : tr("The caller sends the issuer's own token, whole and unchanged: this one was damaged or "
                               "changed.");
}

QString RemedyPhrases::sentence(const remedy::Change &change)
{
    using namespace remedy;
    return std::visit(Overloaded{
                          [](const ExpectValue &each) { return expect(each); },
                          [](const AllowAlgorithm &each) {
                              return fill(tr("The verifier allows %1 too, if its issuer signs with that."),
                                          {quotedText(each.algorithm)});
                          },
                          [](const AllowLeeway &each) {
                              return counted(each.leeway.count(), tr("The verifier lets clocks differ by a second."),
                                             tr("The verifier lets clocks differ by %1 seconds."));
                          },
                          [](const UseLoadedKey &each) {
                              return fill(tr("The verifier takes the key “%1”, which it has, for this token."),
                                          {quotedText(each.name)});
                          },
                          [](const LoadKey &each) { return loadKey(each); },
                          [](const SetMember &each) { return setMember(each); },
                          [](const RemoveMember &each) { return removeMember(each); },
                          [](const WriteOnce &each) { return writeOnce(each); },
                          [](const SignWith &each) { return signWith(each); },
                          [](const GetFreshToken &) { return tr("The caller gets a fresh token from the issuer."); },
                          [](const SendUntouched &each) { return sendUntouched(each); },
                          [](const SendOtherToken &each) {
                              return fill(tr("The caller sends token %1 of this text in its place."),
                                          {QString::number(each.number + 1)});
                          },
                          [](const SendAccessToken &) {
                              return tr("The caller sends the access token, not the ID token that came with it.");
                          },
                      },
                      change);
}

QString RemedyPhrases::groupTitle(remedy::Party party, std::size_t ways)
{
    switch (party) {
    case remedy::Party::Caller:
        return ways == 1 ? tr("What the caller, who sends it, can do")
                         : tr("What the caller, who sends it, can do: one of these");
    case remedy::Party::Verifier:
        return ways == 1 ? tr("What the verifier, who checks it, can do")
                         : tr("What the verifier, who checks it, can do: one of these");
    case remedy::Party::Issuer:
        return ways == 1 ? tr("What the issuer, who makes it, can do")
                         : tr("What the issuer, who makes it, can do: one of these");
    }
    std::unreachable();
}

QString RemedyPhrases::togetherTitle(std::size_t ways)
{
    return ways == 1 ? tr("Nobody can do it alone. What they can do together")
                     : tr("Nobody can do it alone. What they can do together: one of these");
}

RemedyWords RemedyPhrases::words(const remedy::SmallestChange &found)
{
    const auto group = [](const QString &title, const std::vector<remedy::ChangeSet> &sets) {
        RemedyGroup made{title, {}};
        for (const remedy::ChangeSet &set : sets) {
            QStringList sentences;
            for (const remedy::Change &change : set)
                sentences << sentence(change);
            made.ways.push_back(std::move(sentences));
        }
        return made;
    };
    RemedyWords words{.heading = tr("What would make it accepted"), .groups = {}, .notes = {}};
    for (const remedy::PartyChanges &each : found.alone)
        words.groups.push_back(group(groupTitle(each.party, each.sets.size()), each.sets));
    if (!found.together.empty())
        words.groups.push_back(group(togetherTitle(found.together.size()), found.together));
    if (found.wasRemade)
        words.notes << tr("What changes the token or its signature was tried with a token like it, signed with a key "
                          "made for the trial. Only the issuer's own token settles it.");
    if (words.groups.empty() && found.isComplete)
        words.notes << tr("Nothing that was tried makes it accepted and keeps every check.");
    if (!found.isComplete)
        words.notes << tr("Not everything was tried: it would have taken too long.");
    return words;
}

} // namespace

QString changeWords(const remedy::Change &change)
{
    return RemedyPhrases::sentence(change);
}

RemedyWords remedyWords(const remedy::SmallestChange &found)
{
    return RemedyPhrases::words(found);
}

} // namespace tokenscope::explain

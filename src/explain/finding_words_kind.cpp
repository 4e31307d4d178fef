// SPDX-License-Identifier: Apache-2.0
#include "explain/finding_groups.h"
#include "explain/kind_words.h"
#include "explain/plain_text.h"

namespace tokenscope::explain {

namespace {

/// "logout token"; nothing where the kind is not known.
Gap kindOf(const Facts &facts)
{
    const QString name = kindName(facts.raw("kind"));
    return name.isEmpty() ? std::nullopt : Gap(name);
}

} // namespace

FindingWords KindFindings::notExamined(const Facts &facts)
{
    const std::string_view what = facts.raw("what");
    const Gap done = facts.text("done");
    const Gap total = facts.text("total");
    if (what == "findings") {
        return {tr("More was found than is listed"), fill(tr("%1 of %2 findings are listed."), {done, total}),
                tr("Mend what is listed first; the rest is likely of the same kind.")};
    }
    if (what == "shared_primes") {
        return {tr("The RSA keys were not compared for shared primes"),
                fill(tr("There are %1, and comparing so many takes long."), {total}),
                tr("Load fewer of them at a time, to have them compared.")};
    }
    if (what == "rsa_keys") {
        return {tr("Not all RSA keys were examined for weak primes"),
                paragraph({fill(tr("%1 of %2 keys were examined."), {done, total}),
                           tr("It takes long to find out, and one set gets a limited time.")}),
                tr("Load fewer keys, or each key alone, to have all of them examined.")};
    }
    QString title = tr("Not all of the text was examined");
    if (what == "signatures")
        title = tr("Not all signatures were examined");
    else if (what == "keys")
        title = tr("Not all keys were examined");
    else if (what == "tokens")
        title = tr("Not all tokens were examined");
    else if (what == "disclosures")
        title = tr("The disclosures were not examined");
    else if (what == "modulus")
        title = tr("The modulus of the RSA key was not examined");
    return {title,
            paragraph({fill(tr("%1 of %2 were examined."), {done, total}),
                       fill(tr("The limit for one text is %1."), {facts.text("limit")}),
                       tr("One inspection does a limited amount of work, so that no text can hold the program up. What "
                          "is left over counts as not checked.")}),
            tr("Inspect the parts one by one, or load fewer keys.")};
}

/// "“events”", of `payload.events`
Gap KindFindings::member(const Facts &facts, std::string_view parameter)
{
    const std::string_view path = facts.raw(parameter);
    if (path.empty())
        return std::nullopt;
    for (const std::string_view part : {std::string_view("payload."), std::string_view("header.")}) {
        if (path.starts_with(part) && path.size() > part.size())
            return tr("“%1”").arg(quotedText(path.substr(part.size()), 60));
    }
    return tr("“%1”").arg(quotedText(path, 60));
}

QString KindFindings::source(const Facts &facts)
{
    return fill(tr("The rule is in %1."), {facts.text("rule")});
}

FindingWords KindFindings::memberRequired(const Facts &facts)
{
    const Gap kind = kindOf(facts);
    const Gap name = member(facts);
    const Gap other = member(facts, "otherwise");
    return {firstOf({fill(tr("The %1 has neither %2 nor %3"), {kind, name, other}),
                     fill(tr("The %1 lacks %2"), {kind, name}), fill(tr("The token lacks %1"), {name}),
                     tr("The token lacks something that its kind requires")}),
            paragraph({firstOf({fill(tr("Every %1 must have it, so a verifier should refuse this one."), {kind}),
                                tr("Tokens of this kind must have it, so a verifier should refuse this one.")}),
                       source(facts), tr("The issuer’s software probably does not know that rule.")}),
            tr("Ask the issuer to add it.")};
}

FindingWords KindFindings::memberForbidden(const Facts &facts)
{
    const Gap name = member(facts);
    const Gap kind = kindOf(facts);
    return {firstOf({fill(tr("The %1 has %2, which it must not have"), {kind, name}),
                     fill(tr("The token has %1, which its kind must not have"), {name}),
                     tr("The token has something that its kind must not have")}),
            paragraph({facts.raw("member").starts_with("header.jwk.")
                           ? tr("It is a part of the private key, which whoever sees the token could then sign with.")
                           : tr("The rule keeps tokens of one kind from being taken for another."),
                       source(facts), tr("The issuer’s software probably makes all its tokens in one way.")}),
            tr("Ask the issuer to leave it out.")};
}

FindingWords KindFindings::memberInvalid(const Facts &facts)
{
    const Gap name = member(facts);
    const Gap kind = kindOf(facts);
    return {
        firstOf({fill(tr("%1 of the %2 has a value that it must not have"), {name, kind}),
                 fill(tr("%1 has a value that it must not have"), {name}),
                 tr("Something in the token has a value that its kind does not allow")}),
        paragraph({firstOf({fill(tr("It is “%1”; allowed is %2."), {facts.text("observed"), facts.text("expected")}),
                            fill(tr("Allowed is %1."), {facts.text("expected")})}),
                   source(facts), tr("The issuer’s software probably writes it wrongly.")}),
        tr("Ask the issuer to write it as the rule says.")};
}

FindingWords KindFindings::memberWrongType(const Facts &facts)
{
    const Gap name = member(facts);
    return {firstOf({fill(tr("%1 of the %2 has the wrong type"), {name, kindOf(facts)}),
                     fill(tr("%1 has the wrong type"), {name}), tr("A member of the token has the wrong type")}),
            paragraph({fill(tr("It is %1, where %2 is needed."), {facts.jsonType("found"), facts.jsonType("expected")}),
                       source(facts), tr("The issuer’s software probably writes it wrongly.")}),
            tr("Ask the issuer to write it as the rule says.")};
}

FindingWords KindFindings::disclosureInvalid(const Facts &facts)
{
    const std::string_view reason = facts.raw("reason");
    QString why = tr("Each disclosure is the base64url form of a JSON array that holds a salt, a name and a value.");
    if (reason == "base64")
        why = tr("It is not base64url.");
    else if (reason == "json")
        why = tr("It does not decode to JSON.");
    else if (reason == "elements")
        why = tr("It has to be an array of three elements (salt, name, value), or of two (salt, value) for an element "
                 "of an array.");
    else if (reason == "name")
        why = tr("A claim whose name is “_sd” or three dots must not be disclosed.");
    else if (reason == "name_taken")
        why = tr("The place where it belongs has a claim of that name already.");
    else if (reason == "not_selective")
        why = tr("That claim must always be visible in a credential of this kind.");
    return {firstOf({fill(tr("Disclosure %1 is malformed"), {facts.place("place")}),
                     tr("One of the disclosures is malformed")}),
            paragraph({fill(tr("It is about “%1”."), {facts.text("name")}), why,
                       tr("It was probably changed or cut on the way, or made by faulty software.")}),
            tr("Have the holder present the credential again.")};
}

FindingWords KindFindings::disclosureUnreferenced(const Facts &facts)
{
    return {
        firstOf({fill(tr("The issuer did not sign disclosure %1 (“%2”)"), {facts.place("place"), facts.text("name")}),
                 fill(tr("The issuer did not sign disclosure %1"), {facts.place("place")}),
                 tr("The issuer did not sign one of the disclosures")}),
        paragraph({fill(tr("Its digest, %1, stands nowhere in the signed part."), {facts.text("digest")}),
                   tr("It was edited, comes from another credential, or belongs to a part that is withheld.")}),
        tr("Have the holder present the credential again, with the disclosures as the issuer made them.")};
}

FindingWords KindFindings::digestRepeated(const Facts &facts)
{
    return {tr("The credential holds the same digest twice"),
            paragraph({fill(tr("It is %1."), {facts.text("digest")}),
                       tr("One disclosure would then stand in two places, and a verifier has to refuse that. The "
                          "issuer’s software is probably faulty, or the holder sent a disclosure twice.")}),
            tr("Have the holder present each disclosure once; if that does not help, tell the issuer.")};
}

FindingWords KindFindings::bindingBroken(const Facts &facts)
{
    const std::string_view edge = facts.raw("edge");
    QString title = tr("The token does not fit what it is bound to");
    QString reason = tr("It was probably taken from another exchange.");
    QString nextStep = tr("Take both from the same exchange.");
    if (edge == "sd_hash") {
        title = tr("The key binding was made for another set of disclosures");
        reason = tr("A disclosure was added, taken away or changed after the holder signed.");
        nextStep = tr("Have the holder present the credential again.");
    } else if (edge == "cnf.jwk") {
        title = tr("The key binding is not signed with the holder’s key");
        reason = tr("The credential names that key in its claim cnf. Whoever presents the credential is not the one it "
                    "was issued to, or uses another device.");
        nextStep = tr("Have the holder present the credential from the device that it was issued to.");
    } else if (edge == "own_key") {
        title = tr("The proof shows another key than the one that signed it");
        reason = tr("Compared are the thumbprints of both.");
        nextStep = tr("Have the client make the proof anew, with the key that it shows.");
    }
    return {title,
            paragraph({fill(tr("Written is “%1”, computed or expected is “%2”."),
                            {facts.text("observed"), facts.text("expected")}),
                       reason}),
            nextStep};
}

FindingWords KindFindings::ofKeyBinding(inspect::Code code, const FindingWords &words)
{
    if (code == inspect::Code::BindingBroken)
        return words;
    return {fill(tr("The key binding does not hold: %1"), {asClause(words.title)}),
            paragraph({tr("This is about the holder’s signature at the end of the text, not about the credential."),
                       words.explanation}),
            tr("Have the holder present the credential again, in answer to this very request.")};
}

FindingWords KindFindings::ofTokenInside(const FindingWords &words)
{
    return {fill(tr("The token inside does not hold: %1"), {asClause(words.title)}),
            paragraph({tr("This is about the token in the payload, not about the one around it."), words.explanation}),
            words.nextStep};
}

FindingWords KindFindings::bindingUnchecked(const Facts &facts)
{
    const std::string_view edge = facts.raw("edge");
    const QString dependence = dependenceOfKind(facts.raw("kind"));
    if (edge == "status") {
        return {tr("It was not looked up whether the token has been revoked"),
                tr("Its claim status points to a list that says so. Nothing is fetched during an inspection."),
                tr("Look up its entry in that list before you rely on the token.")};
    }
    if (edge == "cnf.x5t#S256") {
        return {tr("The token is bound to a client certificate (cnf), which was not compared"),
                tr("Its claim cnf names the certificate. The service that gets the token has to compare it with the "
                   "one of the connection."),
                tr("Make sure that the service compares the two.")};
    }
    if (edge.starts_with("cnf")) {
        return {tr("The token is bound to a key (cnf), and no proof of that key was checked"),
                tr("Its claim cnf names the key. The service that gets the token has to ask for a proof that the "
                   "sender holds it."),
                tr("Make sure that the service asks for that proof.")};
    }
    return {firstOf({fill(tr("Nobody checked %1"), {dependence.isEmpty() ? Gap() : Gap(dependence)}),
                     tr("What the token is bound to was not checked")}),
            tr("Such a token counts only together with what it belongs to."),
            tr("Check it with the service that it was made for.")};
}

} // namespace tokenscope::explain

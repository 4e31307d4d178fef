// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/binding_finding_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

/// "DPoP proof"; "proof" where the kind is not known.
QString BindingFindingWords::proof(std::string_view kind)
{
    const QString name = kindName(kind);
    return name.isEmpty() ? tr("proof") : name;
}

QString BindingFindingWords::bothValues(const found::EdgeBroken &fact)
{
    if (fact.observed.empty())
        return fill(tr("“%1” was computed; the token has none."), {quotedText(fact.computed)});
    return fill(tr("It says “%1”; “%2” was computed."), {quotedText(fact.observed), quotedText(fact.computed)});
}

QString BindingFindingWords::slip(inspect::HashSlip slip)
{
    switch (slip) {
    case inspect::HashSlip::None:
    case inspect::HashSlip::OtherValue:
        return {};
    case inspect::HashSlip::OtherLength:
        return tr("It has another length, so it was made with another hash or cut in another way.");
    case inspect::HashSlip::Hexadecimal:
        return tr("It is the right hash, but written in hexadecimal digits where base64url is needed.");
    case inspect::HashSlip::OtherBase64:
        return tr("It is the right hash, but written with padding or in plain base64 where base64url is needed.");
    }
    std::unreachable();
}

FindingWords BindingFindingWords::words(const found::EdgeBroken &fact)
{
    const QString written = quotedText(fact.observed);
    const QString computed = quotedText(fact.computed);
    const bool isMiswritten =
        fact.slip == inspect::HashSlip::Hexadecimal || fact.slip == inspect::HashSlip::OtherBase64;
    switch (fact.edge) {
    case inspect::Edge::Method:
        return {
            tr("The DPoP proof was made for a request with another method"),
            fill(tr("It is for “%1” (htm), and the request is “%2”. Upper and lower case count."), {written, computed}),
            tr("Have the client make a proof of its own for each request, with its method in htm.")};
    case inspect::Edge::Address:
        return {tr("The DPoP proof was made for another address"),
                fill(tr("It is for “%1” (htu), and the request goes to “%2”. Query and fragment were left out. Either "
                        "the client made it for another request, or a proxy on the way changes scheme, host or path."),
                     {quotedText(fact.observed, 200), quotedText(fact.computed, 200)}),
                tr("Compare the two addresses; behind a proxy, tell the service by which address its clients reach "
                   "it.")};
    case inspect::Edge::AccessTokenDigest:
        return {isMiswritten ? tr("The DPoP proof writes the access token’s hash (ath) wrongly")
                             : tr("The DPoP proof was made for another access token (ath)"),
                paragraph({bothValues(fact), slip(fact.slip),
                           isMiswritten
                               ? QString()
                               : tr("The client probably used the proof of an earlier request, or got a new access "
                                    "token since.")}),
                tr("Have the client make a new proof for each request, with the hash of the token that it sends.")};
    case inspect::Edge::Thumbprint:
        return {isMiswritten ? tr("The access token writes the thumbprint of its key (cnf.jkt) wrongly")
                             : tr("The access token is bound to another key than the DPoP proof’s (cnf.jkt)"),
                paragraph({bothValues(fact), slip(fact.slip),
                           isMiswritten ? QString()
                                        : tr("The client probably made a new key since it got the token; or another "
                                             "client sends it.")}),
                isMiswritten
                    ? tr("Ask the issuer to write the thumbprint in base64url, without padding.")
                    : tr("Have the client get a new access token with the key that it signs its proofs with.")};
    case inspect::Edge::AccessTokenHash:
    case inspect::Edge::CodeHash:
    case inspect::Edge::StateHash:
    case inspect::Edge::RefreshTokenHash: {
        const std::string_view name = nameOf(fact.edge);
        const QString claim = QString::fromLatin1(name.data(), qsizetype(name.size()));
        const QString what = fact.edge == inspect::Edge::AccessTokenHash    ? tr("access token")
                             : fact.edge == inspect::Edge::CodeHash         ? tr("code")
                             : fact.edge == inspect::Edge::RefreshTokenHash ? tr("refresh token")
                                                                            : tr("state");
        return {fill(tr("The ID token belongs to another %1 (%2)"), {what, claim}),
                paragraph({bothValues(fact), slip(fact.slip),
                           fact.slip == inspect::HashSlip::OtherValue
                               ? tr("The two come from different responses, or one was renewed since.")
                               : QString()}),
                tr("Take both from the same response; if they do not fit even so, ask the issuer how it computes the "
                   "hash.")};
    }
    case inspect::Edge::ClientCertificate:
        return {tr("The token is bound to another client certificate (cnf.x5t#S256)"),
                paragraph({bothValues(fact), slip(fact.slip),
                           isMiswritten ? QString()
                                        : tr("The certificate was probably renewed since the token was issued, or the "
                                             "connection ends at a proxy with a certificate of its own.")}),
                tr("Have the client get a new token with the certificate that it uses now.")};
    case inspect::Edge::StatusEntry:
        return {tr("The status list is not the one that the token names"),
                fill(tr("The token names “%1” (status), and this is the list “%2” (its sub)."),
                     {quotedText(fact.observed, 200), quotedText(fact.computed, 200)}),
                tr("Give the list from the address that the token names.")};
    case inspect::Edge::Target:
        return {
            tr("The proof was made for another address (aud)"),
            fill(tr("It is for “%1”, and the request goes to “%2”. A query does not count. Either the workload made "
                    "it for another request, or a proxy on the way changes scheme, host or path."),
                 {quotedText(fact.observed, 200), quotedText(fact.computed, 200)}),
            tr("Have the workload make a new proof for each request, with its address in aud.")};
    case inspect::Edge::WorkloadDigest:
        return {isMiswritten ? tr("The proof writes the hash of the workload’s identity token (wth) wrongly")
                             : tr("The proof was made for another workload identity token (wth)"),
                paragraph({bothValues(fact), slip(fact.slip),
                           isMiswritten ? QString()
                                        : tr("The identity token was probably renewed since, and the proof was not.")}),
                tr("Have the workload make a new proof for each request, with the hash of the token that it sends.")};
    case inspect::Edge::TransactionDigest:
        return {isMiswritten ? tr("The proof writes the hash of the transaction token (tth) wrongly")
                             : tr("The proof was made for another transaction token (tth)"),
                paragraph({bothValues(fact), slip(fact.slip)}),
                tr("Have the workload make a new proof for each request, with the hash of the token that it sends.")};
    case inspect::Edge::HeaderDigest:
        return {tr("The proof was made for another header of the request (oth)"),
                paragraph({bothValues(fact), slip(fact.slip)}),
                tr("Have the workload make a new proof for each request, with the hash of each header that it names.")};
    case inspect::Edge::HolderKey:
        return {tr("The key that signed is not one that the attestation vouches for"),
                fill(tr("The token is signed with the key “%1”; the attestation in it is for others, among them “%2”."),
                     {written, computed}),
                tr("Have the wallet sign with an attested key, or show the attestation of the key that it uses.")};
    case inspect::Edge::ClientId:
        return {tr("The token is another client’s than the request (client_id)"),
                fill(tr("The token names the client “%1”, and the request “%2”. A server refuses the request, since "
                        "one client could else act as another."),
                     {quotedText(fact.observed, 200), quotedText(fact.computed, 200)}),
                tr("Have the client send its own client_id, with a token that it signed itself.")};
    case inspect::Edge::Superior:
    case inspect::Edge::OwnKey:
    case inspect::Edge::Nonce:
    case inspect::Edge::PresentationHash:
    case inspect::Edge::Disclosure:
        break; // they have findings of their own
    }
    return {tr("Two parts of the text do not belong together"), bothValues(fact),
            tr("Take them from the same request or response.")};
}

FindingWords BindingFindingWords::words(const found::TokenUnbound &fact)
{
    return {tr("The access token is not bound to the DPoP proof’s key"),
            fill(tr("It was sent with the scheme DPoP, and has no thumbprint of a key (cnf.jkt). That of the proof’s "
                    "key is “%1”. The client probably got the token without sending a proof."),
                 {quotedText(fact.computed)}),
            tr("Have the client send a proof to the token endpoint too, and get a new token.")};
}

FindingWords BindingFindingWords::words(const found::BoundTokenAsBearer &fact)
{
    if (fact.kind != "access_token") {
        return {
            tr("The token was sent as a bearer token, which it is not"),
            tr("It only counts with a proof that its sender holds the key in it (cnf.jwk). Anyone who reads a bearer "
               "token can send it."),
            tr("Have the client send it in its own header, with a new proof for each request.")};
    }
    return {tr("The access token is bound to a key, and was sent as a bearer token"),
            tr("Its claim cnf.jkt names a key, so that it has to be sent with the scheme DPoP and a proof (RFC 9449, "
               "7.2). A service refuses it otherwise."),
            tr("Have the client send “Authorization: DPoP …” instead of “Bearer …”.")};
}

FindingWords BindingFindingWords::words(const found::OwnContentChanged &fact)
{
    return {fill(tr("The %1 was changed after it was signed"), {proof(fact.kind)}),
            fill(tr("Its signature (%1) was made with the key in its header (jwk), but for other content."),
                 {quotedText(fact.alg, 20)}),
            tr("Copy it again from its source, from the first character to the last.")};
}

FindingWords BindingFindingWords::words(const found::OwnKeyUnfit &fact)
{
    return {fill(tr("The %1 cannot be checked with its own key"), {proof(fact.kind)}),
            fill(tr("It carries the key that it is checked with (jwk in its header). That key is damaged, or not for "
                    "the algorithm that the header names (%1)."),
                 {quotedText(fact.alg, 20)}),
            tr("Have the client show the public key that it signs with.")};
}

FindingWords BindingFindingWords::words(const found::ProofExpected &)
{
    return {tr("There is no DPoP proof beside the token"),
            tr("The request says DPoP, or its method or address is expected, which only a DPoP proof names. A service "
               "that asks for a proof refuses a request without one."),
            tr("Paste the request with its DPoP header; or the token alone, and expect no method and address.")};
}

FindingWords BindingFindingWords::words(const found::SeveralProofs &fact)
{
    return {tr("The request has more than one DPoP proof"),
            fill(tr("It has %1 headers of the name DPoP. A service has to refuse it, since it cannot know which proof "
                    "counts (RFC 9449, 4.3)."),
                 {QString::number(fact.count)}),
            tr("Have the client send one proof with each request.")};
}

FindingWords BindingFindingWords::words(const found::RequestMissing &)
{
    return {tr("The request that the DPoP proof was made for was not compared"),
            tr("Its method and address are not in the text. The proof counts for that one request only."),
            tr("Paste the whole request, or say its method and address.")};
}

FindingWords BindingFindingWords::words(const found::KeyBindingWanted &)
{
    return {tr("The credential lacks the holder’s signature (key binding)"),
            tr("It is expected that every credential has one. Without it, anybody who has a copy of the credential "
               "could present it. The rule is in RFC 9901, 7.3."),
            tr("Have the holder present the credential with a key binding.")};
}

FindingWords BindingFindingWords::words(const found::StatusNotValid &fact)
{
    const QString entry = fill(tr("That is what entry %1 of its status list says."), {QString::number(fact.index)});
    if (fact.value == 1) {
        return {tr("The token has been revoked"),
                paragraph({entry, tr("That is for good: a revoked token never counts again.")}),
                tr("Get a new token from its issuer, or ask there why this one was revoked.")};
    }
    if (fact.value == 2) {
        return {tr("The token is suspended"), paragraph({entry, tr("It may count again later.")}),
                tr("Ask its issuer why it is suspended, and try again later.")};
    }
    return {tr("The token has a status of the application’s own"),
            paragraph(
                {entry, fill(tr("It is %1; the application decides what that means."), {QString::number(fact.value)})}),
            tr("Ask the issuer what that status means.")};
}

FindingWords BindingFindingWords::words(const found::StatusOutsideList &fact)
{
    return {tr("The token’s status is not in the list"),
            fill(tr("The token names entry %1, and the list has %2. The list is another one, or the issuer’s software "
                    "is faulty."),
                 {QString::number(fact.index), QString::number(fact.entries)}),
            tr("Give the list from the address that the token names, as it is now.")};
}

FindingWords BindingFindingWords::words(const found::StatusListUnusable &)
{
    return {tr("The status list is not accepted itself, so it says nothing of the token"),
            tr("It is expired, damaged or not verified. Whether the token was revoked is open."),
            tr("Inspect the list on its own to learn what is wrong with it, and load its issuer’s keys.")};
}

FindingWords BindingFindingWords::words(const found::TrustChainBroken &fact)
{
    const QString title = fill(tr("The trust chain breaks at its statement %1"), {QString::number(fact.link)});
    const QString entity = quotedText(fact.statement, 200);
    const QString superior = quotedText(fact.superior, 200);
    switch (fact.problem) {
    case inspect::LinkProblem::Signature:
        return {title,
                fill(tr("The statement of “%1” does not verify with the keys that the next statement names for it. It "
                        "was changed since it was signed, or is of another time."),
                     {entity}),
                tr("Fetch the chain again, all statements at the same time.")};
    case inspect::LinkProblem::OtherKey:
        return {title,
                fill(tr("“%1” signs with a key of its own that its superior “%2” does not name. It probably changed "
                        "its keys, and the superior does not know them yet; or somebody else uses its name."),
                     {entity, superior}),
                fill(tr("Ask “%1” to have its present keys entered at “%2”."), {entity, superior})};
    case inspect::LinkProblem::NotListed:
        return {title, fill(tr("“%1” does not name “%2” among its superiors (authority_hints)."), {entity, superior}),
                tr("Take the statement of a superior that it names, or ask the entity to name this one.")};
    case inspect::LinkProblem::OutOfOrder:
        return {title,
                fill(tr("It was issued by “%1”, and the next statement is about “%2”. In a chain each statement is "
                        "about the issuer of the one before it."),
                     {entity, superior}),
                tr("Give the whole chain: the entity’s own statement first, the trust anchor’s last.")};
    case inspect::LinkProblem::Refused:
        return {title,
                fill(tr("The statement of “%1” breaks a rule itself (%2), so it vouches for nobody."),
                     {superior, quotedText(fact.why.value_or(std::string()))}),
                tr("Inspect that statement on its own to learn what is wrong with it.")};
    case inspect::LinkProblem::TooLong:
    case inspect::LinkProblem::Name:
    case inspect::LinkProblem::EntityType:
        return {title, limitWords(fact, superior),
                fill(tr("Ask “%1” whether the entity is meant to be a member of the federation, and as what."),
                     {superior})};
    case inspect::LinkProblem::PolicyUnreadable:
    case inspect::LinkProblem::PolicyConflict:
        return {title, limitWords(fact, superior), fill(tr("Ask “%1” to mend its metadata_policy."), {superior})};
    case inspect::LinkProblem::PolicyViolated:
        return {title, limitWords(fact, superior),
                fill(tr("Have “%1” change its metadata, or ask “%2” what it has to be."), {entity, superior})};
    }
    std::unreachable();
}

/// What a superior sets for those below it (OpenID Federation 1.0, 6).
QString BindingFindingWords::limitWords(const found::TrustChainBroken &fact, const QString &superior)
{
    const QString what = quotedText(fact.what.value_or(std::string()), 200);
    switch (fact.problem) {
    case inspect::LinkProblem::TooLong:
        return fill(tr("“%1” permits fewer intermediates below it (max_path_length %2) than the chain has."),
                    {superior, what});
    case inspect::LinkProblem::Name:
        return fill(tr("“%1” allows certain names only (naming_constraints), and “%2” is not one of them."),
                    {superior, what});
    case inspect::LinkProblem::EntityType:
        return fill(
            tr("“%1” allows certain types of entities only (allowed_entity_types), and “%2” is not one of them."),
            {superior, what});
    case inspect::LinkProblem::PolicyUnreadable:
        return fill(tr("The metadata_policy of “%1” cannot be applied: “%2” is written wrongly, or is an operator "
                       "marked as critical that is not known here."),
                    {superior, what});
    case inspect::LinkProblem::PolicyConflict:
        return fill(tr("The metadata_policy of “%1” contradicts that of a superior of its own, about “%2”."),
                    {superior, what});
    case inspect::LinkProblem::PolicyViolated:
        return fill(tr("The metadata_policy of “%1” and those above it do not allow the entity’s metadata: “%2”."),
                    {superior, what});
    case inspect::LinkProblem::Signature:
    case inspect::LinkProblem::OtherKey:
    case inspect::LinkProblem::NotListed:
    case inspect::LinkProblem::OutOfOrder:
    case inspect::LinkProblem::Refused:
        break;
    }
    return {};
}

FindingWords BindingFindingWords::words(const found::TrustChainUnanchored &fact)
{
    return {fill(tr("The trust chain holds, and nothing vouches for its end, “%1”"), {quotedText(fact.anchor, 200)}),
            tr("Each statement is signed by a key that the next one names. Whether the last one can be trusted, only "
               "the trust anchor’s keys can show."),
            tr("Give the keys of the trust anchor that you trust, from a source other than this text.")};
}

FindingWords BindingFindingWords::words(const found::TrustChainHolds &fact)
{
    return {fill(tr("The trust chain leads to “%1”, whose keys you gave"), {quotedText(fact.anchor, 200)}),
            fill(tr("%1 statements, each signed by a key that the next one names. The limits and policies that the "
                    "superiors set (constraints, metadata_policy) were applied."),
                 {QString::number(fact.statements)}),
            tr("Nothing needs to be done.")};
}

FindingWords BindingFindingWords::words(const found::NotByNamedKey &fact)
{
    return {fill(tr("The %1 is not signed by the key that the %2 beside it names"),
                 {proof(fact.kind), proof(fact.partner)}),
            fill(tr("The thumbprint of that key (cnf.jwk) is “%1”. The proof was changed since it was signed, or "
                    "another installation or workload made it."),
                 {quotedText(fact.thumbprint)}),
            tr("Have the client sign its proof with the key that it had certified, and send both unchanged.")};
}

FindingWords BindingFindingWords::words(const found::PartnerRefused &fact)
{
    return {fill(tr("The %1 beside it does not hold (%2)"), {proof(fact.partner), quotedText(fact.why)}),
            fill(tr("The %1 belongs to it, and counts only together with it."), {proof(fact.kind)}),
            fill(tr("Inspect the %1 on its own to learn what is wrong with it."), {proof(fact.partner)})};
}

FindingWords BindingFindingWords::ofProof(const FindingWords &words)
{
    return {fill(tr("The DPoP proof does not hold: %1"), {asClause(words.title)}),
            paragraph({tr("This is about the proof beside the access token."), words.explanation}),
            tr("Have the client make a new proof for this very request.")};
}

} // namespace tokenscope::explain

// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/findings/said_rows.h"

using namespace tokenscope;
using namespace Qt::StringLiterals;
using inspect::Artefact;
using inspect::Edge;
using inspect::HashSlip;
using inspect::LinkProblem;

namespace {

inspect::found::EdgeBroken broken(Edge edge, HashSlip slip = HashSlip::OtherValue)
{
    return {edge, Artefact::Token, "AAAA", "BBBB", slip};
}

inspect::found::TrustChainBroken broken(LinkProblem problem)
{
    return {3, problem, "https://e.example", "https://ta.example", "expired", "openid_provider/contacts"};
}

} // namespace

class TestBindingFindingWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatDoesNotBelongTogether_data();
    void saysWhatDoesNotBelongTogether() { compare(); }
    void saysHowAHashIsMiswritten_data();
    void saysHowAHashIsMiswritten() { compare(); }
    void saysWhatAProofLacks_data();
    void saysWhatAProofLacks() { compare(); }
    void saysTheStatus_data();
    void saysTheStatus() { compare(); }
    void saysWhereATrustChainBreaks_data();
    void saysWhereATrustChainBreaks() { compare(); }

private:
    static void compare();
};

void TestBindingFindingWords::compare()
{
    QFETCH(const inspect::Finding, finding);
    QFETCH(const QString, title);
    QFETCH(const QStringList, phrases);
    QCOMPARE(missingIn(explain::findingWords(finding), title, phrases), QString());
}

void TestBindingFindingWords::saysWhatDoesNotBelongTogether_data()
{
    addSaidColumns();
    const QString both = u"It says “AAAA”; “BBBB” was computed."_s;
    addSaid("htm", broken(Edge::Method), u"The DPoP proof was made for a request with another method"_s,
            {u"It is for “AAAA” (htm), and the request is “BBBB”."_s, u"with its method in htm"_s});
    addSaid("htu", broken(Edge::Address), u"The DPoP proof was made for another address"_s,
            {u"It is for “AAAA” (htu), and the request goes to “BBBB”."_s, u"behind a proxy"_s});
    addSaid("ath", broken(Edge::AccessTokenDigest), u"The DPoP proof was made for another access token (ath)"_s,
            {both, u"the proof of an earlier request"_s, u"with the hash of the token that it sends"_s});
    addSaid("cnf.jkt", broken(Edge::Thumbprint),
            u"The access token is bound to another key than the DPoP proof’s (cnf.jkt)"_s,
            {both, u"probably made a new key"_s, u"with the key that it signs its proofs with"_s});
    auto absent = broken(Edge::Thumbprint);
    absent.observed.clear();
    addSaid("cnf.jkt, empty", absent, u"The access token is bound to another key than the DPoP proof’s (cnf.jkt)"_s,
            {u"“BBBB” was computed; the token has none."_s});
    const QString responses = u"The two come from different responses"_s;
    addSaid("at_hash", broken(Edge::AccessTokenHash), u"The ID token belongs to another access token (at_hash)"_s,
            {both, responses});
    addSaid("c_hash", broken(Edge::CodeHash), u"The ID token belongs to another code (c_hash)"_s, {both, responses});
    addSaid("s_hash", broken(Edge::StateHash), u"The ID token belongs to another state (s_hash)"_s, {both, responses});
    addSaid("rt_hash", broken(Edge::RefreshTokenHash), u"The ID token belongs to another refresh token (rt_hash)"_s,
            {both, responses});
    addSaid("x5t#S256", broken(Edge::ClientCertificate),
            u"The token is bound to another client certificate (cnf.x5t#S256)"_s,
            {both, u"The certificate was probably renewed"_s, u"with the certificate that it uses now"_s});
    addSaid("status list", broken(Edge::StatusEntry), u"The status list is not the one that the token names"_s,
            {u"The token names “AAAA” (status), and this is the list “BBBB” (its sub)."_s});
    addSaid("aud of a proof", broken(Edge::Target), u"The proof was made for another address (aud)"_s,
            {u"It is for “AAAA”, and the request goes to “BBBB”."_s, u"with its address in aud"_s});
    addSaid("wth", broken(Edge::WorkloadDigest), u"The proof was made for another workload identity token (wth)"_s,
            {both, u"The identity token was probably renewed since"_s});
    addSaid("tth", broken(Edge::TransactionDigest), u"The proof was made for another transaction token (tth)"_s,
            {both});
    addSaid("oth", broken(Edge::HeaderDigest), u"The proof was made for another header of the request (oth)"_s,
            {both, u"with the hash of each header that it names"_s});
    addSaid("attested key", broken(Edge::HolderKey),
            u"The key that signed is not one that the attestation vouches for"_s,
            {u"signed with the key “AAAA”; the attestation in it is for others, among them “BBBB”."_s});
    addSaid("client_id", broken(Edge::ClientId), u"The token is another client’s than the request (client_id)"_s,
            {u"names the client “AAAA”, and the request “BBBB”."_s});
}

void TestBindingFindingWords::saysHowAHashIsMiswritten_data()
{
    using enum HashSlip;
    addSaidColumns();
    const QString digits = u"It is the right hash, but written in hexadecimal digits where base64url is needed."_s;
    const QString base64 = u"It is the right hash, but written with padding or in plain base64"_s;
    const QString length = u"It has another length, so it was made with another hash or cut in another way."_s;
    addSaid("ath in digits", broken(Edge::AccessTokenDigest, Hexadecimal),
            u"The DPoP proof writes the access token’s hash (ath) wrongly"_s, {digits});
    addSaid("ath in base64", broken(Edge::AccessTokenDigest, OtherBase64),
            u"The DPoP proof writes the access token’s hash (ath) wrongly"_s, {base64});
    addSaid("ath of another length", broken(Edge::AccessTokenDigest, OtherLength),
            u"The DPoP proof was made for another access token (ath)"_s, {length});
    addSaid("cnf.jkt in digits", broken(Edge::Thumbprint, Hexadecimal),
            u"The access token writes the thumbprint of its key (cnf.jkt) wrongly"_s,
            {digits, u"Ask the issuer to write the thumbprint in base64url, without padding."_s});
    addSaid("at_hash in base64", broken(Edge::AccessTokenHash, OtherBase64),
            u"The ID token belongs to another access token (at_hash)"_s, {base64});
    addSaid("c_hash of another length", broken(Edge::CodeHash, OtherLength),
            u"The ID token belongs to another code (c_hash)"_s, {length});
    addSaid("x5t#S256 in digits", broken(Edge::ClientCertificate, Hexadecimal),
            u"The token is bound to another client certificate (cnf.x5t#S256)"_s, {digits});
    addSaid("wth in digits", broken(Edge::WorkloadDigest, Hexadecimal),
            u"The proof writes the hash of the workload’s identity token (wth) wrongly"_s, {digits});
    addSaid("tth in base64", broken(Edge::TransactionDigest, OtherBase64),
            u"The proof writes the hash of the transaction token (tth) wrongly"_s, {base64});
    addSaid("oth in digits", broken(Edge::HeaderDigest, Hexadecimal),
            u"The proof was made for another header of the request (oth)"_s, {digits});
}

void TestBindingFindingWords::saysWhatAProofLacks_data()
{
    using namespace inspect::found;
    addSaidColumns();
    addSaid("token without a key", TokenUnbound{"BBBB"}, u"The access token is not bound to the DPoP proof’s key"_s,
            {u"That of the proof’s key is “BBBB”."_s});
    addSaid("as a bearer token", BoundTokenAsBearer{},
            u"The access token is bound to a key, and was sent as a bearer token"_s,
            {u"“Authorization: DPoP …” instead of “Bearer …”"_s});
    addSaid("a workload’s token as a bearer token", BoundTokenAsBearer{"wit"},
            u"The token was sent as a bearer token, which it is not"_s,
            {u"Have the client send it in its own header"_s});
    addSaid("changed", OwnContentChanged{"dpop_proof", "RS256"}, u"The DPoP proof was changed after it was signed"_s,
            {u"Its signature (RS256) was made with the key in"_s});
    addSaid("its own key", OwnKeyUnfit{"dpop_proof", "ES256", "key_type_mismatch"},
            u"The DPoP proof cannot be checked with its own key"_s, {u"the algorithm that the header names (ES256)"_s});
    addSaid("absent", ProofExpected{}, u"There is no DPoP proof beside the token"_s,
            {u"Paste the request with its DPoP header"_s});
    addSaid("several", SeveralProofs{2}, u"The request has more than one DPoP proof"_s,
            {u"It has 2 headers of the name DPoP."_s});
    addSaid("no request", RequestMissing{}, u"The request that the DPoP proof was made for was not compared"_s,
            {u"Paste the whole request"_s});
    addSaid("no key binding", KeyBindingWanted{}, u"The credential lacks the holder’s signature (key binding)"_s,
            {u"RFC 9901, 7.3"_s});
    addSaid("by another key", NotByNamedKey{"dpop_proof", "access_token", "AAAA"},
            u"The DPoP proof is not signed by the key that the access token beside it names"_s,
            {u"The thumbprint of that key (cnf.jwk) is “AAAA”."_s});
    addSaid("partner refused", PartnerRefused{"dpop_proof", "access_token", "expired"},
            u"The access token beside it does not hold (expired)"_s,
            {u"The DPoP proof belongs to it"_s, u"Inspect the access token on its own"_s});
}

void TestBindingFindingWords::saysTheStatus_data()
{
    using namespace inspect::found;
    addSaidColumns();
    const QString entry = u"That is what entry 7 of its status list says."_s;
    addSaid("revoked", StatusNotValid{1, 7}, u"The token has been revoked"_s, {entry, u"That is for good"_s});
    addSaid("suspended", StatusNotValid{2, 7}, u"The token is suspended"_s, {entry, u"It may count again later."_s});
    addSaid("the application’s", StatusNotValid{3, 7}, u"The token has a status of the application’s own"_s,
            {entry, u"It is 3; the application decides what that means."_s});
    addSaid("behind the end", StatusOutsideList{9, 8}, u"The token’s status is not in the list"_s,
            {u"The token names entry 9, and the list has 8."_s});
    addSaid("unusable", StatusListUnusable{"expired"},
            u"The status list is not accepted itself, so it says nothing of the token"_s,
            {u"Whether the token was revoked is open."_s});
}

void TestBindingFindingWords::saysWhereATrustChainBreaks_data()
{
    using namespace inspect::found;
    using enum LinkProblem;
    addSaidColumns();
    const QString title = u"The trust chain breaks at its statement 3"_s;
    addSaid("signature", broken(Signature), title,
            {u"The statement of “https://e.example” does not verify"_s, u"Fetch the chain again"_s});
    addSaid("other key", broken(OtherKey), title,
            {u"“https://e.example” signs with a key of its own that its superior “https://ta.example” does not name."_s,
             u"Ask “https://e.example” to have its present keys entered at “https://ta.example”."_s});
    addSaid("not listed", broken(NotListed), title,
            {u"“https://e.example” does not name “https://ta.example” among its superiors (authority_hints)."_s});
    addSaid("out of order", broken(OutOfOrder), title,
            {u"It was issued by “https://e.example”, and the next statement is about “https://ta.example”."_s});
    addSaid("refused", broken(Refused), title,
            {u"The statement of “https://ta.example” breaks a rule itself (expired)"_s});
    addSaid("too long", broken(TooLong), title,
            {u"“https://ta.example” permits fewer intermediates below it (max_path_length openid_provider/contacts)"_s,
             u"Ask “https://ta.example” whether the entity"_s});
    addSaid("name", broken(Name), title,
            {u"certain names only (naming_constraints), and “openid_provider/contacts” is not one of them."_s});
    addSaid("type", broken(EntityType), title,
            {u"(allowed_entity_types), and “openid_provider/contacts” is not one of them."_s});
    addSaid("policy unreadable", broken(PolicyUnreadable), title,
            {u"The metadata_policy of “https://ta.example” cannot be applied: “openid_provider/contacts” is written"_s,
             u"Ask “https://ta.example” to mend its metadata_policy."_s});
    addSaid("policies contradict", broken(PolicyConflict), title,
            {u"contradicts that of a superior of its own, about “openid_provider/contacts”."_s});
    addSaid("policy violated", broken(PolicyViolated), title,
            {u"do not allow the entity’s metadata: “openid_provider/contacts”."_s,
             u"Have “https://e.example” change its metadata, or ask “https://ta.example”"_s});
    addSaid("no anchor", TrustChainUnanchored{"https://ta.example"},
            u"The trust chain holds, and nothing vouches for its end, “https://ta.example”"_s,
            {u"Give the keys of the trust anchor that you trust"_s});
    addSaid("holds", TrustChainHolds{4, "https://ta.example"},
            u"The trust chain leads to “https://ta.example”, whose keys you gave"_s, {u"4 statements, each signed"_s});
}

QTEST_GUILESS_MAIN(TestBindingFindingWords)
#include "tst_binding_finding_words.moc"

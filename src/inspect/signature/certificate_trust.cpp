// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/certificate_trust.h"

#include "crypto/formats/certificate_path.h"
#include "crypto/keys/operation_cost.h"
#include "inspect/model/not_examined.h"
#include "jose/keys/key_import.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

namespace {

/// Certificates among the loaded keys that are looked at; key sets of issuers have a handful.
constexpr std::size_t mostKeysWithCertificates = 200;

/// A root that vouches for many things: what its certificates for tokens have in them (RFC 5280, 4.2), and by which of
/// the token's dates they are judged.
struct RootLaw
{
    std::string_view commonName; ///< how the root's begins
    std::string_view organization;
    std::string_view ofSigner;                ///< the extension of the signer's certificate
    std::string_view ofAuthority;             ///< and of the one above
    std::array<std::string_view, 2> signedAt; ///< the payload's member, in milliseconds
};

/// Apple's developers have certificates under the same roots (app-store-server-library: chain_verifier).
constexpr std::array rootLaws = {
    RootLaw{"CN=Apple Root CA",
            "O=Apple Inc.",
            "1.2.840.113635.100.6.11.1",
            "1.2.840.113635.100.6.2.1",
            {"signedDate", "receiptCreationDate"}},
};

const RootLaw *lawOf(const crypto::Certificate &root)
{
    const auto law = std::ranges::find_if(rootLaws, [&root](const RootLaw &each) {
        return root.subject.starts_with(each.commonName) && root.subject.find(each.organization) != std::string::npos;
    });
    return law == rootLaws.end() ? nullptr : &*law;
}

ChainProblem problemOf(crypto::PathFault fault)
{
    using enum crypto::PathFault;
    switch (fault) {
    case Misplaced:
        return ChainProblem::Misplaced;
    case NoPath:
        return ChainProblem::NoPath;
    case NotSignedByIssuer:
        return ChainProblem::NotSignedByIssuer;
    case Early:
        return ChainProblem::Early;
    case Expired:
        return ChainProblem::Expired;
    case NotAuthority:
        return ChainProblem::NotAuthority;
    case TooLong:
        return ChainProblem::TooLong;
    case NameExcluded:
        return ChainProblem::NameExcluded;
    case NoSigning:
        return ChainProblem::NoSigning;
    case WeakKey:
        return ChainProblem::WeakKey;
    case WeakDigest:
        return ChainProblem::WeakDigest;
    case UnknownExtension:
        return ChainProblem::UnknownExtension;
    case Other:
        return ChainProblem::Other;
    }
    std::unreachable();
}

/// What the user trusts to vouch for certificates.
struct Roots
{
    RootGiven given = RootGiven::AsRoot;
    std::vector<crypto::Certificate> certificates;
    std::vector<std::string> names;
    std::vector<const jose::Jwk *> asKeys; ///< loaded as keys
};

/// Authorities among the keys that the user loaded. Of a fetched set nothing is taken for a root.
Roots rootsAmongKeys(const InspectionKeys &keys)
{
    Roots roots;
    roots.given = RootGiven::AsKey;
    std::size_t looked = 0;
    for (const KeySource &source : keys.current) {
        for (const jose::Jwk &key : source.isFetched() ? std::span<const jose::Jwk>() : source.all()) {
            const json::Object *members = key.source().asObject();
            if (!members || !members->find("x5c") || (key.use() && *key.use() != "sig"))
                continue;
            if (++looked > mostKeysWithCertificates)
                return roots;
            const auto chain = jose::certificateChain(*members);
            const crypto::Certificate *leaf = chain.leaf();
            if (!leaf || jose::isOfKey(*leaf, key) != true || !crypto::isAuthority(*leaf))
                continue;
            roots.certificates.push_back(*leaf);
            roots.names.push_back(source.name);
            roots.asKeys.push_back(&key);
        }
    }
    return roots;
}

Roots givenRoots(const InspectionKeys &keys)
{
    Roots roots;
    for (const TrustedRoot &root : keys.roots) {
        roots.certificates.push_back(root.certificate);
        roots.names.push_back(root.name);
    }
    return roots;
}

/// The time by which a chain is judged: mostly now, by some roots' law when the token says that it was signed. Nothing
/// but that law lets a token choose.
Moment judgedAt(const InspectionDraft &draft, const RootLaw *law)
{
    const auto &payload = draft.result.payload;
    const json::Object *claims = law && payload ? payload->root.asObject() : nullptr;
    for (const std::string_view name : law ? law->signedAt : std::array<std::string_view, 2>()) {
        const json::Value *value = claims ? claims->find(name) : nullptr;
        const auto milliseconds = value && value->asNumber() ? value->asNumber()->toInteger() : std::nullopt;
        if (milliseconds && *milliseconds >= 0)
            return std::min(draft.result.moment, Moment{std::chrono::seconds{*milliseconds / 1000}});
    }
    return draft.result.moment;
}

class ChainJudge
{
public:
    ChainJudge(InspectionDraft &draft, const jose::CertificateChain &chain, const Roots &roots)
        : m_draft(draft)
        , m_chain(chain)
        , m_roots(roots)
    {
    }

    std::optional<CertifiedKey> run();

private:
    std::optional<CertifiedKey> broken(ChainProblem problem, std::size_t place,
                                       std::optional<Moment> limit = std::nullopt);
    std::optional<CertifiedKey> broken(const crypto::PathError &error);
    std::optional<CertifiedKey> trusted(std::size_t root);
    bool isAffordable();
    bool hasExtension(std::size_t place, std::string_view oid) const;

    InspectionDraft &m_draft;
    const jose::CertificateChain &m_chain;
    const Roots &m_roots;
    std::vector<crypto::Certificate> m_certificates;
    Moment m_moment;
};

std::optional<CertifiedKey> ChainJudge::broken(ChainProblem problem, std::size_t place, std::optional<Moment> limit)
{
    const crypto::Certificate *const at = place < m_certificates.size() ? &m_certificates[place]
                                          : place == m_chain.entries.size() && !m_roots.certificates.empty()
                                              ? &m_roots.certificates.front()
                                              : nullptr;
    found::ChainBroken fact{.problem = problem,
                            .place = place + 1,
                            .subject = at ? at->subject : std::string(),
                            .issuer = at ? at->issuer : std::string(),
                            .given = m_roots.given,
                            .root = m_roots.certificates.front().subject,
                            .date = {},
                            .distance = {}};
    if (limit) {
        fact.date = limit->time_since_epoch().count();
        fact.distance = std::chrono::abs(m_moment - *limit).count();
    }
    m_draft.report(std::move(fact), "header.x5c");
    return std::nullopt;
}

std::optional<CertifiedKey> ChainJudge::broken(const crypto::PathError &error)
{
    const ChainProblem problem = problemOf(error.fault);
    const bool isInChain = error.place < m_certificates.size();
    const auto &at = isInChain ? m_certificates[error.place] : m_roots.certificates.front();
    if (problem == ChainProblem::Early)
        return broken(problem, error.place, at.notBefore);
    return problem == ChainProblem::Expired ? broken(problem, error.place, at.notAfter) : broken(problem, error.place);
}

/// Each certificate's signature is one operation with the key of the next.
bool ChainJudge::isAffordable()
{
    for (const crypto::Certificate &certificate : m_certificates) {
        const auto key =
            certificate.key ? crypto::makeKey(*certificate.key) : std::unexpected(crypto::KeyFault::LibraryRefused);
        if (key && !m_draft.budget.spendOnCheck(crypto::verificationCost(*key, certificate.der.size())))
            return false;
    }
    return true;
}

bool ChainJudge::hasExtension(std::size_t place, std::string_view oid) const
{
    return place < m_certificates.size() && std::ranges::count(m_certificates[place].extensions, oid) > 0;
}

std::optional<CertifiedKey> ChainJudge::run()
{
    m_moment = m_draft.result.moment;
    if (m_chain.listed == 0)
        return broken(ChainProblem::NotCertificates, 0);
    if (m_chain.listed > m_chain.entries.size())
        return broken(ChainProblem::TooMany, m_chain.listed - 1);
    for (const jose::ChainEntry &entry : m_chain.entries) {
        if (entry.fault || !entry.certificate)
            return broken(ChainProblem::Unreadable, m_certificates.size());
        m_certificates.push_back(*entry.certificate);
    }
    if (!isAffordable()) {
        reportNotExamined(m_draft, Unexamined::Keys, 0, m_certificates.size());
        return std::nullopt;
    }
    const RootLaw *law = nullptr;
    for (const crypto::Certificate &root : m_roots.certificates)
        law = law ? law : lawOf(root);
    m_moment = judgedAt(m_draft, law);
    const auto root = crypto::checkCertificatePath(m_certificates, m_roots.certificates, m_moment);
    if (!root)
        return broken(root.error());
    if (const RootLaw *own = lawOf(m_roots.certificates[*root])) {
        if (!hasExtension(0, own->ofSigner))
            return broken(ChainProblem::WrongPurpose, 0);
        if (!hasExtension(1, own->ofAuthority))
            return broken(ChainProblem::WrongPurpose, 1);
    }
    return trusted(*root);
}

std::optional<CertifiedKey> ChainJudge::trusted(std::size_t root)
{
    const crypto::Certificate &leaf = m_certificates.front();
    auto import = jose::importKeys(asText(leaf.der));
    if (!import || import->keys.isEmpty())
        return broken(ChainProblem::Unreadable, 0);
    const crypto::Certificate &top = m_roots.certificates[root];
    m_draft.report(found::ChainTrusted{leaf.subject, top.subject, m_roots.given}, "header.x5c");
    const std::string &name = m_roots.names[root];
    return CertifiedKey{import->keys.keys().front(), leaf.subject, name.empty() ? top.subject : name};
}

/// The certificates are used: nothing to warn of.
void dropIgnoredCertificates(Inspection &result)
{
    std::erase_if(result.findings, [](const Finding &finding) {
        const auto *ignored = finding.as<found::HeaderKeyIgnored>();
        return ignored && ignored->member == KeyInHeader::Certificate;
    });
}

/// What keeps certificates, or roots, from being of use if there are no keys besides.
void reportNothingToFollow(InspectionDraft &draft, const jose::CertificateChain *chain)
{
    if (!draft.question.keys.isEmpty())
        return;
    if (!chain && !draft.question.keys.roots.empty())
        return draft.report(found::ChainMissing{}, "signature");
    if (!chain || !draft.question.keys.roots.empty() || chain->entries.empty())
        return;
    const crypto::Certificate *leaf = chain->leaf();
    const auto &last = chain->entries.back().certificate;
    draft.report(found::RootMissing{leaf ? leaf->subject : std::string(), last ? last->issuer : std::string()},
                 "signature");
}

} // namespace

std::optional<CertifiedKey> certifiedKey(InspectionDraft &draft, const DecodedJws &jws, const SignedContent &content,
                                         KeySelection &selection)
{
    const auto &header = draft.result.header;
    const json::Object *members = header ? header->root.asObject() : nullptr;
    const json::Value *x5c = members ? members->find("x5c") : nullptr;
    if (!x5c || !jws.soundHeader) {
        reportNothingToFollow(draft, nullptr);
        return std::nullopt;
    }
    const auto chain = jose::certificateChain(*members);
    Roots roots = givenRoots(draft.question.keys);
    if (roots.certificates.empty() && !isVerified(draft, content, selection))
        roots = rootsAmongKeys(draft.question.keys);
    if (roots.certificates.empty()) {
        reportNothingToFollow(draft, &chain);
        return std::nullopt;
    }
    dropIgnoredCertificates(draft.result);
    // What vouches for others did not sign this: to compare it with the algorithm says nothing.
    std::erase_if(selection.candidates, [&roots](const Candidate &candidate) {
        return std::ranges::find(roots.asKeys, candidate.key) != roots.asKeys.end();
    });
    return ChainJudge(draft, chain, roots).run();
}

void prefer(KeySelection &selection, const CertifiedKey &certified, const crypto::SignatureAlgorithm &algorithm)
{
    selection.candidates.insert(selection.candidates.begin(),
                                {std::nullopt, &certified.key, unfitness(certified.key, algorithm), &certified});
}

} // namespace tokenscope::inspect

// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/header_thumbprint.h"

#include "jose/keys/certificate_chain.h"

#include <utility>

namespace tokenscope::inspect {

namespace {

using jose::ThumbprintForm;

/// Certificates that are compared; key sets of issuers have a handful.
constexpr std::size_t mostCertificates = 200;

std::optional<crypto::Certificate> leafOf(const json::Object *members)
{
    if (!members || !members->find("x5c"))
        return std::nullopt;
    auto chain = jose::certificateChain(*members);
    return chain.leaf() ? std::move(chain.entries.front().certificate) : std::nullopt;
}

class ThumbprintCheck
{
public:
    explicit ThumbprintCheck(InspectionDraft &draft);

    void check(std::string_view member, const std::string &found);

private:
    void report(std::string_view member, ThumbprintForm form, const std::string &found,
                std::optional<std::string> other = std::nullopt);
    const std::vector<crypto::Certificate> &loaded();

    InspectionDraft &m_draft;
    const jose::Jwk *m_key = nullptr;         ///< the loaded one that verified
    std::optional<crypto::Certificate> m_own; ///< of the key that verified, or the token's own
    std::optional<std::vector<crypto::Certificate>> m_loaded;
};

ThumbprintCheck::ThumbprintCheck(InspectionDraft &draft)
    : m_draft(draft)
{
    const Inspection &result = draft.result;
    if (const auto &place = result.signature.key)
        m_key = &draft.question.keys.current[place->source].all()[place->index];
    if (m_key)
        m_own = leafOf(m_key->source().asObject());
    if (!m_own)
        m_own = leafOf(result.header->root.asObject());
    if (m_own && m_key && jose::isOfKey(*m_own, *m_key) == false)
        m_own.reset(); // a certificate that is not the key's says nothing of it
}

const std::vector<crypto::Certificate> &ThumbprintCheck::loaded()
{
    if (m_loaded)
        return *m_loaded;
    m_loaded.emplace();
    for (const KeySource &source : m_draft.question.keys.current) {
        for (const jose::Jwk &key : source.all()) {
            if (m_loaded->size() == mostCertificates)
                return *m_loaded;
            if (auto leaf = leafOf(key.source().asObject()))
                m_loaded->push_back(std::move(*leaf));
        }
    }
    return *m_loaded;
}

void ThumbprintCheck::report(std::string_view member, ThumbprintForm form, const std::string &found,
                             std::optional<std::string> other)
{
    found::HeaderThumbprintWrong fact{member, form, found, {}, {}, std::move(other)};
    if (m_own) {
        fact.expected = jose::thumbprintOf(member, *m_own);
        fact.subject = m_own->subject;
    }
    m_draft.report(std::move(fact), "header." + std::string(member));
}

void ThumbprintCheck::check(std::string_view member, const std::string &found)
{
    if (!m_own && m_key) {
        for (const crypto::Certificate &each : loaded()) {
            if (jose::isOfKey(each, *m_key) == true)
                m_own = each;
        }
    }
    if (const auto form = m_own ? jose::thumbprintForm(member, found, *m_own) : std::nullopt) {
        if (*form != ThumbprintForm::Right)
            report(member, *form, found);
        return;
    }
    for (const crypto::Certificate &each : loaded()) {
        const auto form = jose::thumbprintForm(member, found, each);
        if (form && (m_own || m_key))
            return report(member, ThumbprintForm::OfAnother, found, each.subject);
        if (form && *form != ThumbprintForm::Right)
            return report(member, *form, found);
        if (form)
            return;
    }
    const ThumbprintForm form = jose::thumbprintForm(member, found);
    if (form != ThumbprintForm::Right)
        return report(member, form, found);
    const json::Object *jwk = m_key ? m_key->source().asObject() : nullptr;
    const json::Value *published = jwk ? jwk->find(member) : nullptr;
    if (m_own || (published && published->asString() && *published->asString() != found))
        report(member, ThumbprintForm::OfAnother, found);
}

} // namespace

void checkThumbprints(InspectionDraft &draft)
{
    const auto &header = draft.result.header;
    const json::Object *members = header ? header->root.asObject() : nullptr;
    std::optional<ThumbprintCheck> check;
    for (const std::string_view member : {"x5t", "x5t#S256"}) {
        const json::Value *value = members ? members->find(member) : nullptr;
        const std::string *found = value ? value->asString() : nullptr;
        if (!found)
            continue;
        if (!check)
            check.emplace(draft);
        check->check(member, *found);
    }
}

} // namespace tokenscope::inspect

// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/certificate_lint.h"

#include "inspect/model/examination.h"
#include "jose/keys/certificate_chain.h"

namespace tokenscope::inspect {

namespace {

using jose::ChainFault;

/// Which text of `x5c` is meant, as people count.
Parameter placeOf(std::size_t index)
{
    return number("place", index + 1);
}

/// Both spellings in hexadecimal digits have one name.
std::string_view formName(jose::ThumbprintForm form)
{
    return jose::nameOf(form == jose::ThumbprintForm::HexText ? jose::ThumbprintForm::Hex : form);
}

class CertificateLinter
{
public:
    CertificateLinter(const jose::Jwk &key, Moment moment)
        : m_key(key)
        , m_moment(moment)
        , m_kid(key.id() ? key.id()->value : std::string())
    {
    }

    std::vector<Finding> run()
    {
        const jose::CertificateChain chain = jose::certificateChain(m_key);
        for (std::size_t i = 0; i < chain.entries.size(); ++i) {
            if (chain.entries[i].fault)
                reportFault(*chain.entries[i].fault, i);
            if (chain.entries[i].certificate)
                checkDates(*chain.entries[i].certificate, i);
        }
        if (const crypto::Certificate *leaf = chain.leaf())
            checkLeaf(*leaf);
        return std::move(m_findings);
    }

private:
    void report(Code code, Severity severity, std::vector<Parameter> parameters)
    {
        parameters.push_back(text("kid", m_kid));
        m_findings.push_back({code, severity, "key:" + m_kid, std::move(parameters)});
    }

    void reportFault(ChainFault fault, std::size_t index)
    {
        const auto reportMember = [&](std::string_view reason) {
            report(Code::MemberWrongType, Severity::Warning,
                   {text("member", "x5c"), text("reason", reason), placeOf(index)});
        };
        switch (fault) {
        case ChainFault::PemInside:
            return report(Code::PemInsideX5c, Severity::Warning, {placeOf(index)});
        case ChainFault::Base64Url:
            return reportMember("base64url");
        case ChainFault::NotBase64:
            return reportMember("not_base64");
        case ChainFault::NotCertificate:
            return reportMember("not_certificate");
        case ChainFault::TooLarge:
            return reportMember("too_large");
        }
    }

    void checkDates(const crypto::Certificate &certificate, std::size_t index)
    {
        const bool early = m_moment < certificate.notBefore;
        if (!early && m_moment <= certificate.notAfter)
            return;
        const Moment limit = early ? certificate.notBefore : certificate.notAfter;
        const auto distance = early ? limit - m_moment : m_moment - limit;
        report(Code::CertificateExpired, Severity::Warning,
               {text("subject", certificate.subject), placeOf(index), text("state", early ? "early" : "expired"),
                number(early ? "not_before" : "not_after", limit.time_since_epoch().count()),
                number("distance", distance.count())});
    }

    void checkLeaf(const crypto::Certificate &leaf)
    {
        if (jose::isOfKey(leaf, m_key) == false)
            report(Code::CertificateKeyDiffers, Severity::Warning, {text("subject", leaf.subject)});
        for (const jose::ThumbprintDifference &difference : jose::thumbprintDifferences(m_key, leaf)) {
            report(Code::CertificateThumbprintDiffers, Severity::Warning,
                   {text("member", difference.member), text("found", difference.found),
                    text("expected", difference.expected), text("form", formName(difference.form))});
        }
    }

    const jose::Jwk &m_key;
    Moment m_moment;
    std::string m_kid;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> lintCertificates(const jose::Jwk &key, Moment moment)
{
    return CertificateLinter(key, moment).run();
}

} // namespace tokenscope::inspect

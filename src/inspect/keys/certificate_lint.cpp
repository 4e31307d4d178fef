// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/certificate_lint.h"

#include "inspect/model/inspection_draft.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_id_text.h"

namespace tokenscope::inspect {

namespace {

using jose::ChainFault;

/// Both spellings in hexadecimal digits are one.
jose::ThumbprintForm shownForm(jose::ThumbprintForm form)
{
    return form == jose::ThumbprintForm::HexText ? jose::ThumbprintForm::Hex : form;
}

class CertificateLinter
{
public:
    CertificateLinter(const jose::Jwk &key, Moment moment)
        : m_key(key)
        , m_moment(moment)
        , m_kid(jose::keyIdText(key))
    {
    }

    std::vector<Finding> run()
    {
        const jose::CertificateChain chain = jose::certificateChain(m_key);
        for (std::size_t i = 0; i < chain.entries.size(); ++i) {
            if (chain.entries[i].fault)
                reportFault(*chain.entries[i].fault, i + 1);
            if (chain.entries[i].certificate)
                checkDates(*chain.entries[i].certificate, i + 1);
        }
        if (const crypto::Certificate *leaf = chain.leaf())
            checkLeaf(*leaf);
        return std::move(m_findings);
    }

private:
    template <IsFact T>
    void report(T fact)
    {
        m_findings.push_back(makeFinding(std::move(fact), "key:" + m_kid));
    }

    /// `place` is that of a text in `x5c`, as people count.
    void reportFault(ChainFault fault, std::size_t place)
    {
        switch (fault) {
        case ChainFault::PemInside:
            return report(found::KeyCertificateInPem{place, m_kid});
        case ChainFault::Base64Url:
            return report(found::KeyCertificateUnreadable{CertificateSpelling::Base64Url, place, m_kid});
        case ChainFault::NotBase64:
            return report(found::KeyCertificateUnreadable{CertificateSpelling::NotBase64, place, m_kid});
        case ChainFault::NotCertificate:
            return report(found::KeyCertificateUnreadable{CertificateSpelling::NotCertificate, place, m_kid});
        case ChainFault::TooLarge:
            return report(found::KeyCertificateUnreadable{CertificateSpelling::TooLarge, place, m_kid});
        }
    }

    void checkDates(const crypto::Certificate &certificate, std::size_t place)
    {
        const Moment from = certificate.notBefore;
        const Moment until = certificate.notAfter;
        if (m_moment < from) {
            report(found::KeyCertificateEarly{certificate.subject, place, from.time_since_epoch().count(),
                                              (from - m_moment).count(), m_kid});
        } else if (m_moment > until) {
            report(found::KeyCertificateExpired{certificate.subject, place, until.time_since_epoch().count(),
                                                (m_moment - until).count(), m_kid});
        }
    }

    void checkLeaf(const crypto::Certificate &leaf)
    {
        if (jose::isOfKey(leaf, m_key) == false)
            report(found::KeyCertificateDiffers{leaf.subject, m_kid});
        for (const jose::ThumbprintDifference &difference : jose::thumbprintDifferences(m_key, leaf)) {
            report(found::KeyThumbprintWrong{difference.member, difference.found, difference.expected,
                                             shownForm(difference.form), m_kid});
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

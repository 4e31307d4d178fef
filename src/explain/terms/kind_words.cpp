// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/kind_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokenscope::explain {

namespace {

struct KindEntry
{
    std::string_view kind;
    const char *name;
    const char *dependence; ///< null where all that its law demands is checked
};

constexpr std::array kindEntries = {
    KindEntry{"access_token", QT_TRANSLATE_NOOP("Kinds", "access token"), nullptr},
    KindEntry{"actor_token", QT_TRANSLATE_NOOP("Kinds", "actor token"), nullptr},
    KindEntry{"client_assertion", QT_TRANSLATE_NOOP("Kinds", "client assertion"), nullptr},
    KindEntry{"client_attestation", QT_TRANSLATE_NOOP("Kinds", "client attestation"), nullptr},
    KindEntry{"client_attestation_pop", QT_TRANSLATE_NOOP("Kinds", "proof of a client attestation"),
              QT_TRANSLATE_NOOP("Kinds", "the client attestation that it belongs to")},
    KindEntry{"dpop_proof", QT_TRANSLATE_NOOP("Kinds", "DPoP proof"),
              QT_TRANSLATE_NOOP("Kinds", "the request and the access token that it was made for")},
    KindEntry{"entity_configuration", QT_TRANSLATE_NOOP("Kinds", "federation entity configuration"), nullptr},
    KindEntry{"id_jag", QT_TRANSLATE_NOOP("Kinds", "identity assertion grant (ID-JAG)"), nullptr},
    KindEntry{"id_token", QT_TRANSLATE_NOOP("Kinds", "ID token"), nullptr},
    KindEntry{"introspection_response", QT_TRANSLATE_NOOP("Kinds", "introspection response"), nullptr},
    KindEntry{"kb_jwt", QT_TRANSLATE_NOOP("Kinds", "key binding token"),
              QT_TRANSLATE_NOOP("Kinds", "the credential that it was made for")},
    KindEntry{"key_attestation", QT_TRANSLATE_NOOP("Kinds", "key attestation"), nullptr},
    KindEntry{"logout_token", QT_TRANSLATE_NOOP("Kinds", "logout token"), nullptr},
    KindEntry{"passport", QT_TRANSLATE_NOOP("Kinds", "caller identity token (PASSporT)"),
              QT_TRANSLATE_NOOP("Kinds", "the call and the certificate that it was made for")},
    KindEntry{"refresh_token", QT_TRANSLATE_NOOP("Kinds", "refresh token"), nullptr},
    KindEntry{"request_object", QT_TRANSLATE_NOOP("Kinds", "request object"), nullptr},
    KindEntry{"sd_jwt", QT_TRANSLATE_NOOP("Kinds", "credential with selective disclosure (SD-JWT)"), nullptr},
    KindEntry{"sd_jwt_vc", QT_TRANSLATE_NOOP("Kinds", "verifiable credential (SD-JWT VC)"), nullptr},
    KindEntry{"set", QT_TRANSLATE_NOOP("Kinds", "security event token"), nullptr},
    KindEntry{"status_list_token", QT_TRANSLATE_NOOP("Kinds", "status list token"),
              QT_TRANSLATE_NOOP("Kinds", "the list in it, which was not unpacked")},
    KindEntry{"subject_token", QT_TRANSLATE_NOOP("Kinds", "subject token"), nullptr},
    KindEntry{"subordinate_statement", QT_TRANSLATE_NOOP("Kinds", "federation statement about a subordinate"), nullptr},
    KindEntry{"transaction_token", QT_TRANSLATE_NOOP("Kinds", "transaction token"), nullptr},
    KindEntry{"trust_mark", QT_TRANSLATE_NOOP("Kinds", "federation trust mark"),
              QT_TRANSLATE_NOOP("Kinds", "the federation’s statements about who may issue it")},
    KindEntry{"trust_mark_delegation", QT_TRANSLATE_NOOP("Kinds", "trust mark delegation"),
              QT_TRANSLATE_NOOP("Kinds", "the trust mark that it belongs to")},
    KindEntry{"vc_jwt", QT_TRANSLATE_NOOP("Kinds", "verifiable credential (JWT)"),
              QT_TRANSLATE_NOOP("Kinds", "the rules of its data model")},
    KindEntry{"vci_issuer_metadata", QT_TRANSLATE_NOOP("Kinds", "credential issuer metadata"), nullptr},
    KindEntry{"vci_proof", QT_TRANSLATE_NOOP("Kinds", "proof of a wallet’s key"),
              QT_TRANSLATE_NOOP("Kinds", "the credential request that it was made for")},
    KindEntry{"verifier_attestation", QT_TRANSLATE_NOOP("Kinds", "verifier attestation"),
              QT_TRANSLATE_NOOP("Kinds", "the request that it belongs to")},
    KindEntry{"vp_jwt", QT_TRANSLATE_NOOP("Kinds", "verifiable presentation (JWT)"),
              QT_TRANSLATE_NOOP("Kinds", "the credentials in it")},
    KindEntry{"wit", QT_TRANSLATE_NOOP("Kinds", "workload identity token"), nullptr},
    KindEntry{"wpt", QT_TRANSLATE_NOOP("Kinds", "workload proof token"),
              QT_TRANSLATE_NOOP("Kinds", "the workload identity token and the request that it was made for")},
};

const KindEntry *findKind(std::string_view kind)
{
    const auto found = std::ranges::find(kindEntries, kind, &KindEntry::kind);
    return found == kindEntries.end() ? nullptr : &*found;
}

} // namespace

QString kindName(std::string_view kind)
{
    const KindEntry *const entry = findKind(kind);
    return entry ? QCoreApplication::translate("Kinds", entry->name) : QString();
}

QString dependenceOfKind(std::string_view kind)
{
    const KindEntry *const entry = findKind(kind);
    return entry && entry->dependence ? QCoreApplication::translate("Kinds", entry->dependence) : QString();
}

} // namespace tokenscope::explain

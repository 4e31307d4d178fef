// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/binding_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Artefact;
using inspect::Binding;
using inspect::BindingGap;
using inspect::BindingState;

class Bindings
{
    Q_DECLARE_TR_FUNCTIONS(Bindings)

public:
    static QString nameOfArtefact(Artefact artefact)
    {
        switch (artefact) {
        case Artefact::Token:
            return tr("token");
        case Artefact::AccessToken:
            return tr("access token");
        case Artefact::IdToken:
            return tr("ID token");
        case Artefact::Proof:
            return tr("proof");
        case Artefact::OwnKey:
            return tr("key in its header");
        case Artefact::Request:
            return tr("request");
        case Artefact::Code:
            return tr("authorization code");
        case Artefact::State:
            return tr("state");
        case Artefact::RefreshToken:
            return tr("refresh token");
        case Artefact::ExpectedNonce:
            return tr("expected nonce");
        case Artefact::Credential:
            return tr("credential");
        case Artefact::Disclosure:
            return tr("disclosure");
        case Artefact::KeyBinding:
            return tr("key binding");
        case Artefact::HolderKey:
            return tr("holder’s key");
        case Artefact::ClientCertificate:
            return tr("client certificate");
        case Artefact::StatusList:
            return tr("status list");
        case Artefact::Statement:
            return tr("entity statement");
        case Artefact::Superior:
            return tr("superior’s statement");
        case Artefact::Attestation:
            return tr("client attestation");
        case Artefact::WorkloadToken:
            return tr("workload identity token");
        }
        std::unreachable();
    }

    static QString unchecked(const Binding &binding)
    {
        const QString partner = nameOfArtefact(binding.to);
        switch (binding.gap) {
        case BindingGap::PartnerAbsent:
            return fill(tr("Not checked: the %1 is not in the text."), {partner});
        case BindingGap::PartnerUnreadable:
            return fill(tr("Not checked: one of the two cannot be read here; “%1” was computed."),
                        {quotedText(binding.computed)});
        case BindingGap::NotExpected:
            return fill(tr("Not checked: nobody said what it should be; it is “%1”."), {quotedText(binding.written)});
        case BindingGap::NotSupported:
            return tr("Not checked: the algorithm is not known here, or an error came before.");
        case BindingGap::None:
            break;
        }
        return tr("Not checked.");
    }

    static QString detail(const Binding &binding)
    {
        constexpr std::size_t longest = 200;
        switch (binding.state) {
        case BindingState::Holds:
            return binding.written.empty() ? tr("Holds.")
                                           : fill(tr("Holds: “%1”."), {quotedText(binding.written, longest)});
        case BindingState::Broken:
            if (binding.written.empty())
                return fill(tr("Broken: nothing is written, “%1” was computed."),
                            {quotedText(binding.computed, longest)});
            if (binding.computed.empty())
                return fill(tr("Broken: “%1” fits nothing."), {quotedText(binding.written, longest)});
            return fill(tr("Broken: “%1” is written, “%2” was computed."),
                        {quotedText(binding.written, longest), quotedText(binding.computed, longest)});
        case BindingState::NotChecked:
            return unchecked(binding);
        }
        std::unreachable();
    }

    static QString title(const Binding &binding)
    {
        const std::string_view edge = nameOf(binding.edge);
        const QString name = binding.edge == inspect::Edge::OwnKey
                                 ? tr("signature")
                                 : QString::fromLatin1(edge.data(), qsizetype(edge.size()));
        const QString to = binding.place
                               ? fill(tr("%1 %2"), {nameOfArtefact(binding.to), QString::number(*binding.place + 1)})
                               : nameOfArtefact(binding.to);
        return fill(tr("%1 → %2 (%3)"), {nameOfArtefact(binding.from), to, name});
    }
};

} // namespace

BindingWords bindingWords(const Binding &binding)
{
    return {Bindings::title(binding), Bindings::detail(binding)};
}

} // namespace tokenscope::explain

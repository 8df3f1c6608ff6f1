// Our own e-mails, labelled by the rubric; examples.ts says how a heading is read.

export const EMAILS = `
## e01 email ref ref1 why tie a1 meet slot brief s4 p0 first | Karen Bloom suggested I write
Hi Tim,

Karen Bloom suggested I get in touch. She mentioned that you're moving the Derby team into one building. Could we speak for ten minutes on Tuesday morning? I've moved three teams this year and would be glad to swap notes.

Best wishes,
Olga Reid
Workspace Partners
## e02 email pitch gain meet a1 s4 p1 title first | Boost your sales
Dear John,

Our award-winning software helps teams close more deals. Customers see 30% higher win rates. Book a demo today. It's free.

Regards,
Steve Park
Account Executive, Dealtide
555-0192
## e03 email last a1 s4 p0 first | Should I close your file?
Hi Anna,

I haven't heard back, so I'm guessing now isn't the time. I'll close your file this week. If that's a mistake, just reply. Good luck with the new year.

Max
## e04 email why a1 s3 p0 first
Hi Bob,

I'm following up on the proposal I sent last Thursday. Have you had a chance to read it? Let me know what you think.

Thanks,
Lee
## e05 email intro pitch a1 s3 p0 none
Hello,

I am writing to introduce our company, a supplier of packaging. We would like to tell you about our services. Please contact us.

The team at Boxify
## e06 email deal why a1 meet slot s4 p0 first
Hi Carla,

Last week we agreed to meet on Thursday at nine to go over your survey results. I waited, but I think we missed each other. Would Monday at nine suit you instead? I have the figures ready.

Dev
## e07 email gain a1 s3 p0 why tie first
Hi Priya,

I enjoyed your talk on cold storage at the Hull conference. I've attached a short checklist that bakers use to cut spoilage. If it's useful, hit reply and tell me.

Jan
## e08 email a2 call alt why s3 p1 first
Hi Don,

Your invoice for May came back unpaid. Please reply with a new card, or call me on 555-0187. Thank you.

Ruth
Oak Garage
## e09 email pick a1 alt pitch s3 p0 first meet
Hi [First Name],

We help [industry] companies with [problem]. Pick a slot on my calendar: [calendar link]. Looking forward to it.

[Your Name]
## e10 email push pitch a1 s4 p0 first gain
Hi Matt,

Your competitors are already using Rankly. Every day you wait, you're losing customers to them. Only five places are left at this price. Sign up now.

Zed
## e11 email joke last a1 s4 p0 first
Hi Lou,

Three e-mails and not a word, so I can only think of three reasons. You've been carried off by pirates, you're stuck in a lift, or you're simply not interested. Just reply with 1, 2 or 3. If it's the lift, I'll send help.

Amy
## e12 email why tie pitch a1 s3 p0 first
Hi {{name}},

Saw that {{company}} is hiring three dispatchers. We make scheduling software for exactly that kind of growth. Is that on your plate at the moment?

{{sender_name}}
## e13 email a1 s2 p0 next first
Hi Kim,

I tried to phone you earlier and will try again on Thursday at eleven. If another time is better, just let me know.

Raj
## e14 email title pitch a1 s3 p0 none
To whom it may concern,

I'm the founder of Nimbus, a cloud backup firm. We store data for two hundred law firms. Who looks after backups at your office?

Ada Quist
## e15 email ref why ref1 a1 meet s3 p0 first
Hi [Name],

[Mutual connection] thought the two of us should talk about [topic]. Could you spare 15 minutes? I'm happy to come to you.

[Your name]
## e16 email why tie a1 s3 p0 formal
Dear Professor Lindt,

My daughter spent last summer as an intern in your lab. She mentioned that you need new freezers. May I send you our list?

Yours sincerely,
Colm Byrne
## e17 email a1 s2 p0 none
Just floating this back to the top of your inbox. Any thoughts?
## e18 email gain pitch a1 s4 p0 first
Hi Gail,

Most landlords overpay for insurance. Ours pay about 18% less. Would a free policy review help? Reply "yes" and I'll arrange it.

Ned
## e19 email last a0 s3 p0 first
Hi Hal,

This will be my last e-mail. I know how full a week gets. All the best with the launch.

Jo
## e20 email deal why a1 call alt s3 p1 first
Hi Wendy,

As promised, here are the two references. You said you'd look at them with your partner this week. Call me on 555-0105 when you have.

Theo
`;

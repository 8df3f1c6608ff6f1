// Our own texts and messages left with a receptionist, labelled by the rubric; examples.ts says how a heading is read.

export const BRIEF_MESSAGES = `
## r01 receptionist why a1 call slot start s3 p1 formal
Could you tell Mr. Voss that Amy Lund of Carrick Steel rang about the June order? I'm at my desk until noon tomorrow. He can reach me on 555-0184.
## r02 receptionist ref ref1 brief a1 call start s3 p1 formal
Please tell Ms. Keane that Father Doyle suggested I call. I'm Rory Blake from Lantern Books, and I need three minutes of her time. My number is 555-0149.
## r03 receptionist pick a1 start s2 p0 first
Hello, it's Max from Delta Fleet for Julie Hart. When would be a good time to catch her?
## r04 receptionist start a1 call next s3 p1 formal
This is Gwen Ashe of Pike Audio with a message for Dr. Lowe. Please ask her to call me on 555-0126. If I miss her I'll ring again at four.
## r05 receptionist a1 call pitch title s3 p1 none start
Hi, I'm Chad, regional manager for Brightway. We sell cleaning supplies at the lowest prices in town. Have whoever buys them call 555-0178.
## t01 text a1 call alt s2 p0 first
Hi Kim, Ray from Dunes Realty here. Call me when you're free?
## t02 text pitch gain a1 s4 p0 none
Roof leaking? We'll inspect it free and send you a written report. Reply YES. Reply STOP to opt out
## t03 text why deal slot a1 s3 p0 first meet
Hi Lou, it's Ann at Crest Dental. You're down for a visit on Tuesday at 3:15. Reply C to confirm.
## t04 text why a1 s2 p0 first
Hi Jo, Pat at Ridge Motors. Did you get the photos of the van you asked for?
## t05 text ref ref1 a1 s2 p0 first
Hi Al, Ivy Moss passed me your number. Are you the right person for the school runs? - Zoe, Metro Coaches
## t06 text next odd a1 alt call s2 p1 first
Hi Di, missed you just now, so I'll ring at 5:30 p.m. Or call me on 555-0128. - Kit
## t07 text meet slot a1 s2 p0 first
Hey Mo, Uma from Alder Gym. Want to come by Saturday morning for a tour?
## t08 text push pitch a1 s3 p0 none
FINAL HOURS: 50% off all plans. Ends at midnight. Shop now: dealz.example
`;
